package dev.expunge.internal.query;

import dev.expunge.dialect.RowLock;
import dev.expunge.spi.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How records are read.
 *
 * @param fetched the ways to parents that are read with them
 * @param lock what is done about rows that others have locked, if the rows are to be locked at all
 */
public record Retrieval(List<List<Reference>> fetched, Optional<RowLock> lock) {

    /** Without parents, and without locks. */
    public static final Retrieval PLAIN = new Retrieval(List.of(), Optional.empty());

    public Retrieval {
        fetched = List.copyOf(fetched);
    }

    /** Also reads the parent at the end of a way. */
    public Retrieval with(List<Reference> way) {
        List<List<Reference>> all = new ArrayList<>(fetched);
        all.add(way);
        return new Retrieval(all, lock);
    }

    /** Also locks the rows. */
    public Retrieval locking(RowLock chosen) {
        return new Retrieval(fetched, Optional.of(chosen));
    }
}
