package dev.expunge.it.query;

import dev.expunge.annotation.ModelRegistry;

/** The registry of the archive. */
@ModelRegistry
interface Archive {}
