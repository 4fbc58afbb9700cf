package dev.expunge.internal.sql;

import dev.expunge.field.TextCondition.TextPosition;

/** The pattern of a text match. The exclamation mark escapes: a backslash in a literal means different things. */
final class LikePattern {

    static final String ESCAPE_CLAUSE = " ESCAPE '!'";

    private LikePattern() {}

    /** Returns the pattern that finds a text; one for the whole is a pattern already. */
    static String of(TextPosition position, String text) {
        String literal = text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return switch (position) {
            case START -> literal + "%";
            case ANYWHERE -> "%" + literal + "%";
            case END -> "%" + literal;
            case WHOLE -> text;
        };
    }

    /** Returns SQL that makes the same of a text that is itself given in SQL. */
    static String ofText(TextPosition position, String text) {
        String literal = "REPLACE(REPLACE(REPLACE(" + text + ", '!', '!!'), '%', '!%'), '_', '!_')";
        return switch (position) {
            case START -> literal + " || '%'";
            case ANYWHERE -> "'%' || " + literal + " || '%'";
            case END -> "'%' || " + literal;
            case WHOLE -> text;
        };
    }
}
