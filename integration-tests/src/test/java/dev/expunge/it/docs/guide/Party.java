package dev.expunge.it.docs.guide;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

@Model
public record Party(@Id int id, String city) {}
