package dev.expunge.it.ledger;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

/** What everything else refers to. */
@Model
public record Ledger(@Id int id, String name) {}
