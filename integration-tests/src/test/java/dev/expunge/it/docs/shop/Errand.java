package dev.expunge.it.docs.shop;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.SoftDeletable;

/** Is marked by a flag alone. */
@Model
@SoftDeletable(flag = "deleted", deletionId = "")
public record Errand(@Id int id, String what) {}
