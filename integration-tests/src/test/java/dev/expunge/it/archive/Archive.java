package dev.expunge.it.archive;

import dev.expunge.annotation.ModelRegistry;

/** The registry of the archive. */
@ModelRegistry
interface Archive {}
