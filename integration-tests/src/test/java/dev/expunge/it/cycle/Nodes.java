package dev.expunge.it.cycle;

import dev.expunge.annotation.ModelRegistry;

/** The registry of the nodes. */
@ModelRegistry
interface Nodes {}
