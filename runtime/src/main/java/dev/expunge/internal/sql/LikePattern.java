package dev.expunge.internal.sql;

import dev.expunge.field.Condition.TextPosition;

/** The pattern of a text match. The exclamation mark escapes: a backslash in a literal means different things. */
final class LikePattern {

    static final String ESCAPE_CLAUSE = " ESCAPE '!'";

    private LikePattern() {}

    static String of(TextPosition position, String text) {
        String literal = text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return switch (position) {
            case START -> literal + "%";
            case ANYWHERE -> "%" + literal + "%";
            case END -> "%" + literal;
        };
    }
}
