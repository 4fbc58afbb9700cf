package dev.expunge.internal.jdbc.catalog;

import dev.expunge.spi.SqlType;
import java.util.Optional;

/**
 * A column of a live table.
 *
 * @param name its name
 * @param typeName what the database calls its type
 * @param type what that is to us; empty if we do not know
 * @param nullable whether it may hold null; empty if the driver does not know
 */
public record LiveColumn(String name, String typeName, Optional<SqlType> type, Optional<Boolean> nullable) {

    /** Returns the type and what is known about null, for messages. */
    public String described() {
        return typeName
                + nullable.map(allowed -> allowed ? ", null allowed" : ", NOT NULL")
                        .orElse("");
    }
}
