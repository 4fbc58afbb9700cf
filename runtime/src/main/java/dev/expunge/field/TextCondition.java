package dev.expunge.field;

/** A condition on what a text holds; unknown where it is null. */
public sealed interface TextCondition extends Condition {

    /** Where in a text another is looked for: no character of that is a wildcard, but in a pattern for the whole. */
    enum TextPosition {
        START,
        ANYWHERE,
        END,
        WHOLE
    }

    /** Whether letters that differ in their case only are the same. */
    enum LetterCase {
        RESPECTED,
        IGNORED
    }

    /** A text that holds another at some position. */
    record TextMatch(Expression<String> searched, TextPosition position, Expression<String> text)
            implements TextCondition {
        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return visitor.textMatch(this);
        }
    }

    /** A text some part of which a regular expression describes, in the database's own language for them. */
    record RegularMatch(Expression<String> searched, LetterCase letterCase, Expression<String> pattern)
            implements TextCondition {
        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return visitor.regularMatch(this);
        }
    }
}
