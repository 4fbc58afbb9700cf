package dev.expunge.field;

import dev.expunge.field.Expression.Function;
import dev.expunge.spi.Column;
import dev.expunge.spi.Path;
import java.time.LocalDate;

/** A column of dates. */
public final class DateField extends TemporalField<LocalDate> {

    /** Called by generated code: a column of the table that the path leads to. */
    public DateField(Path path, Column<LocalDate> column) {
        super(path, column);
    }

    DateField(Expression<LocalDate> expression) {
        super(expression);
    }

    public ComparableField<Integer> year() {
        return part(Function.YEAR);
    }

    /** Returns the month, from 1 for January. */
    public ComparableField<Integer> month() {
        return part(Function.MONTH);
    }

    /** Returns the day of the month, from 1. */
    public ComparableField<Integer> day() {
        return part(Function.DAY);
    }
}
