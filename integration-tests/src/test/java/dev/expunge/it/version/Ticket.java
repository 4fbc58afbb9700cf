package dev.expunge.it.version;

import dev.expunge.annotation.Column;
import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;
import dev.expunge.annotation.Version;
import org.jspecify.annotations.Nullable;

/** A ticket and the agents who deal with it. */
@Model
public record Ticket(
        @Id int id,

        @ForeignKey(to = Agent.class, onDelete = OnDelete.SET_NULL) @Nullable
        Integer agentId,

        @ForeignKey(to = Agent.class, onDelete = OnDelete.SET, setTo = "1")
        int openerId,

        @ForeignKey(to = Agent.class, onDelete = OnDelete.SET_DEFAULT) @Column(defaultValue = "1")
        int ownerId,

        @Version int version) {}
