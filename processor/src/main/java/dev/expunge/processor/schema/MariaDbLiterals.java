package dev.expunge.processor.schema;

import java.time.OffsetDateTime;

/** Backslashes escape in texts. */
final class MariaDbLiterals extends Literals {

    @Override
    String quoted(String text) {
        return super.quoted(text.replace("\\", "\\\\"));
    }

    @Override
    String moment(OffsetDateTime moment) {
        return dateTime(inUtc(moment));
    }
}
