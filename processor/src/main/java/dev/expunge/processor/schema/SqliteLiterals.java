package dev.expunge.processor.schema;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Dates and times are texts. */
final class SqliteLiterals extends Literals {

    @Override
    String date(LocalDate date) {
        return quoted(date.toString());
    }

    @Override
    String time(String time) {
        return quoted(time);
    }

    @Override
    String dateTime(String dateTime) {
        return quoted(dateTime);
    }

    @Override
    String moment(OffsetDateTime moment) {
        return quoted(inUtc(moment));
    }
}
