package dev.expunge.it.shapes;

import dev.expunge.annotation.ModelRegistry;

/** The registry of models of every shape. */
@ModelRegistry
interface Shapes {}
