package dev.expunge.it.harbour;

import dev.expunge.annotation.ModelRegistry;

/** The registry of the harbour. */
@ModelRegistry
interface Harbour {}
