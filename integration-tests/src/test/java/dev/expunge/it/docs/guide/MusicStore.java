package dev.expunge.it.docs.guide;

import dev.expunge.annotation.ModelRegistry;

/** The registry of the guide's models. */
@ModelRegistry
interface MusicStore {}
