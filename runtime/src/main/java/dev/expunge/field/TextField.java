package dev.expunge.field;

import dev.expunge.error.InvalidPatternException;
import dev.expunge.field.Expression.Function;
import dev.expunge.field.TextCondition.LetterCase;
import dev.expunge.field.TextCondition.TextPosition;
import dev.expunge.spi.Column;
import dev.expunge.spi.Path;
import dev.expunge.spi.ValueTypes;

/**
 * A column of text. A text that is looked for has no wildcards: {@code %} and {@code _} stand for themselves, but in
 * {@link #like(String)}.
 *
 * <p>Where letter case is ignored, the database makes both sides lower case, by its own rules.
 */
public final class TextField extends ComparableField<String> {

    /** Called by generated code: a column of the table that the path leads to. */
    public TextField(Path path, Column<String> column) {
        super(path, column);
    }

    private TextField(Expression<String> expression) {
        super(expression);
    }

    public Condition startsWith(String text) {
        return match(TextPosition.START, given(text));
    }

    public Condition startsWith(TextField other) {
        return match(TextPosition.START, other.expression());
    }

    public Condition startsWithIgnoreCase(String text) {
        return matchLower(TextPosition.START, given(text));
    }

    public Condition contains(String text) {
        return match(TextPosition.ANYWHERE, given(text));
    }

    public Condition contains(TextField other) {
        return match(TextPosition.ANYWHERE, other.expression());
    }

    public Condition containsIgnoreCase(String text) {
        return matchLower(TextPosition.ANYWHERE, given(text));
    }

    public Condition endsWith(String text) {
        return match(TextPosition.END, given(text));
    }

    public Condition endsWith(TextField other) {
        return match(TextPosition.END, other.expression());
    }

    public Condition endsWithIgnoreCase(String text) {
        return matchLower(TextPosition.END, given(text));
    }

    /**
     * Returns the condition that the text as a whole has the form of a pattern: {@code %} is any text, {@code _} any
     * character, and {@code !} before one of these, or before itself, takes it as it is.
     *
     * @throws InvalidPatternException if {@code !} stands before anything else
     */
    public Condition like(String pattern) {
        return match(TextPosition.WHOLE, given(wellFormed(pattern)));
    }

    /** Does what {@link #like} does, whatever the case of letters. */
    public Condition likeIgnoreCase(String pattern) {
        return matchLower(TextPosition.WHOLE, given(wellFormed(pattern)));
    }

    /**
     * Returns the condition that a regular expression is found in the text, as the database understands it. A query with
     * it is refused with {@link dev.expunge.error.UnsupportedFeatureException} where the database knows none.
     */
    public Condition matches(String regex) {
        return new TextCondition.RegularMatch(expression(), LetterCase.RESPECTED, given(regex));
    }

    /** Does what {@link #matches} does, whatever the case of letters. */
    public Condition matchesIgnoreCase(String regex) {
        return new TextCondition.RegularMatch(expression(), LetterCase.IGNORED, given(regex));
    }

    public Condition equalsIgnoreCase(String text) {
        return new Condition.Comparison<>(lower(expression()), Condition.Comparator.EQ, lower(given(text)));
    }

    public Condition equalsIgnoreCase(TextField other) {
        return lower().eq(other.lower());
    }

    /** Returns the condition that the text has no characters; unknown where it is null. */
    public Condition isEmpty() {
        return eq("");
    }

    /** Returns the text in lower case. */
    public TextField lower() {
        return new TextField(lower(expression()));
    }

    /** Returns the number of the text's characters. */
    public ComparableField<Integer> length() {
        return new ComparableField<>(computed(Function.LENGTH, ValueTypes.INTEGER));
    }

    private Condition match(TextPosition position, Expression<String> text) {
        return new TextCondition.TextMatch(expression(), position, text);
    }

    private Condition matchLower(TextPosition position, Expression<String> text) {
        return new TextCondition.TextMatch(lower(expression()), position, lower(text));
    }

    private static Expression<String> lower(Expression<String> text) {
        return Expression.Computed.of(Function.LOWER, text, text.column().type());
    }

    private String wellFormed(String pattern) {
        String escaped = notNull(pattern).replaceAll("![!%_]", "");
        if (escaped.contains("!")) {
            throw new InvalidPatternException(name());
        }
        return pattern;
    }
}
