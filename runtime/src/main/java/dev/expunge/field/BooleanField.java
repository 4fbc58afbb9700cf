package dev.expunge.field;

import dev.expunge.spi.Column;
import dev.expunge.spi.Path;

/** A column that is true or false. Where it is null, it is neither, and both conditions are unknown. */
public final class BooleanField extends Field<Boolean> {

    /** Called by generated code: a column of the table that the path leads to. */
    public BooleanField(Path path, Column<Boolean> column) {
        super(path, column);
    }

    public Condition isTrue() {
        return eq(true);
    }

    public Condition isFalse() {
        return eq(false);
    }
}
