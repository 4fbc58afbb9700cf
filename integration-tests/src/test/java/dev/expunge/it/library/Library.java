package dev.expunge.it.library;

import dev.expunge.annotation.ModelRegistry;

/** The registry of the library. */
@ModelRegistry
interface Library {}
