package dev.expunge.error.deletion;

import dev.expunge.error.ExpungeException;
import java.util.List;

/** A delete cannot be done in chunks. Inexact keys are found out on the way; all else before anything is sent. */
public final class ChunksRefusedException extends ExpungeException {

    private static final long serialVersionUID = 1L;

    private ChunksRefusedException(String model, String why, String cure) {
        super(model + " cannot be deleted in chunks: " + why + " " + cure);
    }

    /** Returns the refusal of a query with a limit or an offset. */
    public static ChunksRefusedException ofPage(String model) {
        return new ChunksRefusedException(
                model,
                "the query has a limit or an offset, and each chunk would apply it anew.",
                "Leave it out, or delete without chunks.");
    }

    /** Returns the refusal of a query with an order. */
    public static ChunksRefusedException ofOrder(String model) {
        return new ChunksRefusedException(
                model,
                "the query has an order, and chunks go by ascending keys.",
                "Leave orderBy out, or delete without chunks.");
    }

    /** Returns the refusal of a transaction that is not ours to commit. */
    public static ChunksRefusedException ofCallersTransaction(String model) {
        return new ChunksRefusedException(
                model,
                "each chunk is committed by itself, and the transaction is yours.",
                "Open the managers over a DataSource, or delete without chunks.");
    }

    /**
     * Returns the refusal of a start that is no key.
     *
     * @param columns the fields of the key
     */
    public static ChunksRefusedException ofStart(String model, List<String> columns) {
        return new ChunksRefusedException(
                model,
                "startAfter(...) was given something else than the values of " + String.join(", ", columns) + ".",
                "Give it what report.chunks().lastKey() returned.");
    }

    /**
     * Returns the refusal of references inside of what is deleted.
     *
     * @param references each reference with its action, as people call them
     */
    public static ChunksRefusedException ofPartialClosure(String model, List<String> references) {
        return new ChunksRefusedException(
                model,
                "rows of one chunk may refer to rows of another by " + String.join(", ", references)
                        + ", so that a chunk may end otherwise than one delete of everything.",
                "If that is acceptable, say BulkOptions.allowPartialClosure(); else delete without chunks.");
    }

    /** Returns the refusal of keys that the database does not find again. */
    public static ChunksRefusedException ofInexactKeys(String model) {
        return new ChunksRefusedException(
                model,
                "its keys are not read as exactly as the database holds them, so that the same rows come again.",
                "Let the fields of the key hold every value of their columns.");
    }
}
