package dev.expunge.it.docs.guide;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.Version;

/** A tour that several people plan. */
@Model
public record Tour(@Id int id, String title, @Version int version) {}
