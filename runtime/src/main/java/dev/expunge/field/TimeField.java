package dev.expunge.field;

import dev.expunge.field.Expression.Function;
import dev.expunge.spi.Column;
import dev.expunge.spi.Path;
import java.time.LocalTime;

/** A column of times of the day. */
public final class TimeField extends TemporalField<LocalTime> {

    /** Called by generated code: a column of the table that the path leads to. */
    public TimeField(Path path, Column<LocalTime> column) {
        super(path, column);
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
