package dev.expunge.deletion;

import java.io.Serializable;
import java.util.List;

/**
 * How far a delete in chunks has come. A delete in one transaction has no chunks.
 *
 * @param committed chunks that are committed and stay deleted
 * @param skipped roots that were left because guards refused them
 * @param stopped whether it was asked to stop, and may have left roots
 * @param lastKey the values of the key, in order, of the last root that was dealt with: where
 *     {@link BulkOptions#startAfter} goes on; empty before the first
 */
public record Chunks(int committed, long skipped, boolean stopped, List<Object> lastKey) implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The chunks of a delete in one transaction. */
    public static final Chunks NONE = new Chunks(0, 0, false, List.of());

    public Chunks {
        lastKey = List.copyOf(lastKey);
    }
}
