package dev.expunge.it.race;

import dev.expunge.annotation.ModelRegistry;

/** The registry of the apiary. */
@ModelRegistry
interface Apiary {}
