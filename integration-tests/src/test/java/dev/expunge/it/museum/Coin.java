package dev.expunge.it.museum;

import dev.expunge.annotation.Model;

/** A coin with an owner. */
@Model
public class Coin extends Possession {}
