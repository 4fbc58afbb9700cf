package dev.expunge.it.gallery;

import dev.expunge.annotation.ModelRegistry;

/** The registry of the gallery. */
@ModelRegistry
interface Gallery {}
