package dev.expunge.it.archive;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;
import org.jspecify.annotations.Nullable;

/** A document in a folder. */
@Model
public record Document(
        @Id int id,
        @ForeignKey(to = Folder.class) int folderId,

        @ForeignKey(to = Person.class, onDelete = OnDelete.SET_NULL) @Nullable
        Integer reviewerId) {}
