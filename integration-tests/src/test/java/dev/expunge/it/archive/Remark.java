package dev.expunge.it.archive;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;

/** Is left alone when its document is deleted, so that the constraint refuses. */
@Model
public record Remark(
        @Id int id,

        @ForeignKey(to = Document.class, onDelete = OnDelete.DO_NOTHING)
        int documentId) {}
