package dev.expunge.it.museum;

import dev.expunge.annotation.Model;

/** A vase with an owner. */
@Model
public class Vase extends Possession {}
