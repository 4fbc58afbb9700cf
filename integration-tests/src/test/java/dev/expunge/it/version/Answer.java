package dev.expunge.it.version;

import dev.expunge.annotation.Column;
import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.Version;

/** An answer to a ticket: nothing refers to it. */
@Model
public record Answer(
        @Id int id,
        @ForeignKey(to = Ticket.class) int ticketId,
        @Version @Column(name = "edits") long version) {}
