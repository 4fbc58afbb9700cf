package dev.expunge.it.bookshop;

import dev.expunge.annotation.ModelRegistry;

/** The registry of the bookshop. */
@ModelRegistry
interface Bookshop {}
