package dev.expunge.it.museum;

import dev.expunge.annotation.ModelRegistry;

/** The registry of museums. */
@ModelRegistry
interface Heritage {}
