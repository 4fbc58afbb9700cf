package dev.expunge.it.preview;

import dev.expunge.annotation.ModelRegistry;

/** The registry of festivals. */
@ModelRegistry
interface Festivals {}
