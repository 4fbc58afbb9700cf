package dev.expunge.it.archive;

import dev.expunge.annotation.Column;
import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;
import org.jspecify.annotations.Nullable;

/** A folder in a folder; without its owner it falls to the archivist. */
@Model
public record Folder(
        @Id int id,
        @ForeignKey(to = Folder.class) @Nullable Integer parentId,

        @ForeignKey(to = Person.class, onDelete = OnDelete.SET_DEFAULT) @Column(defaultValue = "1")
        int ownerId) {}
