package dev.expunge.it.docs.shop;

import dev.expunge.annotation.ModelRegistry;

/** The registry of the guide's models. */
@ModelRegistry
interface Shop {}
