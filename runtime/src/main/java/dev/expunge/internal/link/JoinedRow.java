package dev.expunge.internal.link;

import dev.expunge.spi.JoinTable;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Table;
import java.util.List;

/**
 * A row whose links are read and changed.
 *
 * @param join the join table
 * @param owner the table of the row, which owns the join table
 * @param key the key of the row, one value for each of its columns
 */
public record JoinedRow(JoinTable join, Table owner, List<Object> key) {

    Reference toOwner() {
        return join.toOwner(owner);
    }
}
