package dev.expunge.it.version;

import dev.expunge.annotation.ModelRegistry;

/** The registry of the help desk. */
@ModelRegistry
interface HelpDesk {}
