package dev.expunge.it.archive;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;

/** Keeps its document from being deleted, unless it is deleted too, with its folder. */
@Model
public record Attachment(
        @Id int id,
        @ForeignKey(to = Folder.class) int folderId,

        @ForeignKey(to = Document.class, onDelete = OnDelete.RESTRICT)
        int documentId) {}
