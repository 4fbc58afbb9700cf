package dev.expunge.it.museum;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

/** Owns vases and coins. */
@Model
public record Owner(@Id int id) {}
