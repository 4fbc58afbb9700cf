package dev.expunge.it.docs.guide;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

/** An outlet of the store. */
@Model
public record Outlet(@Id int id) {}
