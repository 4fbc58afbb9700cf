package dev.expunge.it.orchard;

import dev.expunge.annotation.ModelRegistry;

/** The registry of the orchard. */
@ModelRegistry
interface Orchard {}
