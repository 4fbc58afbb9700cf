package dev.expunge.it.docs.shop;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.SoftDeletable;

/** Is marked by a flag, with the delete that took it. */
@Model
@SoftDeletable(flag = "deleted")
public record Coupon(@Id int id, String code) {}
