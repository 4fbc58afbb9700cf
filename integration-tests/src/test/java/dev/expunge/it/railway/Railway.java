package dev.expunge.it.railway;

import dev.expunge.annotation.ModelRegistry;

/** The registry of the stations of a railway. */
@ModelRegistry
interface Railway {}
