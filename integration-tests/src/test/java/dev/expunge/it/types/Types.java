package dev.expunge.it.types;

import dev.expunge.annotation.ModelRegistry;

/** The registry of the table of all types. */
@ModelRegistry
interface Types {}
