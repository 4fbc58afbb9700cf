package dev.expunge.field;

import dev.expunge.spi.Column;
import dev.expunge.spi.Path;

/** A column of text. The text that is looked for has no wildcards: {@code %} and {@code _} stand for themselves. */
public final class TextField extends ComparableField<String> {

    /** Called by generated code: a column of the table that the path leads to. */
    public TextField(Path path, Column<String> column) {
        super(path, column);
    }

    public Condition startsWith(String text) {
        return match(Condition.TextPosition.START, text);
    }

    public Condition contains(String text) {
        return match(Condition.TextPosition.ANYWHERE, text);
    }

    public Condition endsWith(String text) {
        return match(Condition.TextPosition.END, text);
    }

    private Condition match(Condition.TextPosition position, String text) {
        return new Condition.TextMatch(operand(), position, notNull(text));
    }
}
