package dev.expunge.jdbc;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A statement that the database has answered.
 *
 * @param sql its text
 * @param parameters its parameters in order, as JDBC carried them; a list of keys in one parameter is a list; null
 *     stands for SQL's null
 * @param rows rows changed, or rows read
 * @param elapsed time until the answer was read
 */
public record SentStatement(String sql, List<Object> parameters, long rows, Duration elapsed) {

    public SentStatement {
        parameters = Collections.unmodifiableList(new ArrayList<>(parameters));
    }
}
