package dev.expunge.internal.jdbc;

import dev.expunge.spi.Row;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** The rows of an open result, read one by one as they are asked for. */
final class ResultCursor<R> implements Iterator<R>, AutoCloseable {

    /** Where a stream is in its result. */
    private enum Position {
        BEFORE_NEXT,
        ON_NEXT,
        AT_END
    }

    private final PreparedStatement statement;
    private final ResultRow row;
    private final Function<Row, R> read;
    private final Function<SQLException, RuntimeException> translate;
    private Position position = Position.BEFORE_NEXT;
    private long rows;

    ResultCursor(
            PreparedStatement statement,
            ResultRow row,
            Function<Row, R> read,
            Function<SQLException, RuntimeException> translate) {
        this.statement = statement;
        this.row = row;
        this.read = read;
        this.translate = translate;
    }

    /** Returns how many rows were read so far. */
    long rows() {
        return rows;
    }

    @Override
    public boolean hasNext() {
        if (position == Position.BEFORE_NEXT) {
            position = advance() ? Position.ON_NEXT : Position.AT_END;
        }
        return position == Position.ON_NEXT;
    }

    @Override
    public R next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        position = Position.BEFORE_NEXT;
        rows++;
        try {
            return read.apply(row);
        } catch (UncheckedReadException failure) {
            throw failure.translated(translate);
        }
    }

    private boolean advance() {
        try {
            return row.advance();
        } catch (SQLException failure) {
            throw translate.apply(failure);
        }
    }

    /** Closing the statement closes its result. */
    @Override
    public void close() {
        try {
            statement.close();
        } catch (SQLException failure) {
            throw translate.apply(failure);
        }
    }
}
