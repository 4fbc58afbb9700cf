package trash;

import dev.expunge.Database;
import dev.expunge.FlaggingManager;
import dev.expunge.spi.Generated;

/**
 * Reads, writes and deletes {@link Letter} records: table {@code letter}, key {@code id}; a delete moves its rows to
 * the trash.
 */
@Generated
@javax.annotation.processing.Generated("dev.expunge.processor.ModelProcessor")
public final class LetterManager extends FlaggingManager<Letter, Integer, LetterFields> {
    /** Returns the manager of a database whose registry knows {@link Letter}. */
    public LetterManager(Database database) {
        super(LetterModelType.TYPE, database);
    }
}
