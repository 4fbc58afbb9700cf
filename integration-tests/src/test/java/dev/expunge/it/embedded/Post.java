package dev.expunge.it.embedded;

import dev.expunge.annotation.ModelRegistry;

/** The registry of models that embed records. */
@ModelRegistry
interface Post {}
