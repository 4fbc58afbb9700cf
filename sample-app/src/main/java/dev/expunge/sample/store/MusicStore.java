package dev.expunge.sample.store;

import dev.expunge.annotation.ModelRegistry;

/** Every table of the store: what deletes are planned over. */
@ModelRegistry
interface MusicStore {}
