package dev.expunge.it.keys;

import dev.expunge.annotation.ModelRegistry;

/** The registry of the models whose keys are texts. */
@ModelRegistry
interface Cloakroom {}
