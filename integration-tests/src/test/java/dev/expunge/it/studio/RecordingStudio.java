package dev.expunge.it.studio;

import dev.expunge.annotation.ModelRegistry;

/** The registry of the recording studio. */
@ModelRegistry
interface RecordingStudio {}
