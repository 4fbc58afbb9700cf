package dev.expunge.internal.trash;

import dev.expunge.field.Selection;
import java.util.UUID;

/** What a restore starts from. */
sealed interface RestoreStart {

    /** All rows that one delete took. */
    record OfDeletion(UUID id) implements RestoreStart {}

    /** The rows of a selection of the trash, alone. */
    record OfRows(Selection selection) implements RestoreStart {}

    /** All rows that the deletes of the rows of a selection took. */
    record OfDeletionsOf(Selection selection) implements RestoreStart {}
}
