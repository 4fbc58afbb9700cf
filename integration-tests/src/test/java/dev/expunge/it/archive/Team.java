package dev.expunge.it.archive;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;
import org.jspecify.annotations.Nullable;

/** Refers to its lead, who is a member of some team. */
@Model
public record Team(
        @Id int id,

        @ForeignKey(to = Member.class, onDelete = OnDelete.SET_NULL) @Nullable
        Integer leadId) {}
