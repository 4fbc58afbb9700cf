package dev.expunge.field;

import dev.expunge.field.Expression.Function;
import dev.expunge.spi.Column;
import dev.expunge.spi.Path;
import dev.expunge.spi.ValueTypes;

/**
 * A column of dates with times. What is taken from a moment on the time line, rather than from a date and time without
 * time zone, is what a calendar and a clock in UTC show, whatever the time zone of the session is.
 *
 * @param <T> type of the field
 */
public final class DateTimeField<T extends Comparable<? super T>> extends TemporalField<T> {

    /** Called by generated code: a column of the table that the path leads to. */
    public DateTimeField(Path path, Column<T> column) {
        super(path, column);
    }

    /** Returns the date alone. */
    public DateField date() {
        return new DateField(computed(Function.DATE, ValueTypes.LOCAL_DATE));
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

    /** Returns the hour, from 0. */
    public ComparableField<Integer> hour() {
        return part(Function.HOUR);
    }

    /** Returns the minute, from 0. */
    public ComparableField<Integer> minute() {
        return part(Function.MINUTE);
    }
}
