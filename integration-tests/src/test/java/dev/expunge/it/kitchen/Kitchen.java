package dev.expunge.it.kitchen;

import dev.expunge.annotation.ModelRegistry;

/** The registry of the kitchen. */
@ModelRegistry
interface Kitchen {}
