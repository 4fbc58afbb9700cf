package dev.expunge.it.ledger;

import dev.expunge.annotation.ModelRegistry;

/** The registry of the accounts. */
@ModelRegistry
interface Accounts {}
