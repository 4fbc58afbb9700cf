package dev.expunge.it.docs.catalogue;

import dev.expunge.annotation.ModelRegistry;

/** The registry of the page's models. */
@ModelRegistry
interface Catalogue {}
