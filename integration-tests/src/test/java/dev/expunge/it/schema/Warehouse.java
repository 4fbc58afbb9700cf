package dev.expunge.it.schema;

import dev.expunge.annotation.ModelRegistry;

/** The registry of the warehouse. */
@ModelRegistry
interface Warehouse {}
