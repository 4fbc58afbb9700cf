package dev.expunge.internal.sql;

import java.util.List;

/**
 * A statement, ready to be sent.
 *
 * @param text the statement, with a question mark for each parameter
 * @param parameters the parameters in order
 */
public record Sql(String text, List<Parameter> parameters) {

    public Sql {
        parameters = List.copyOf(parameters);
    }
}
