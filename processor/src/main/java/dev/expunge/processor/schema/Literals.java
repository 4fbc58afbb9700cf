package dev.expunge.processor.schema;

import dev.expunge.processor.model.ValueKind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/** Writes the defaults of columns, which models write as Java does, as SQL's literals. */
class Literals {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ISO_LOCAL_TIME;

    final String of(ValueKind kind, String text) {
        return switch (kind) {
            case BOOLEAN -> text;
            case BYTE, SHORT, INTEGER, LONG, BIG_INTEGER -> new BigInteger(text).toString();
            case FLOAT -> Float.toString(Float.parseFloat(text));
            case DOUBLE -> Double.toString(Double.parseDouble(text));
            case BIG_DECIMAL -> new BigDecimal(text).toPlainString();
            case YEAR -> Year.parse(text).toString();
            case DURATION -> Long.toString(Duration.parse(text).toNanos());
            case UUID -> quoted(UUID.fromString(text).toString());
            case LOCAL_DATE -> date(LocalDate.parse(text));
            case LOCAL_TIME -> time(TIME.format(LocalTime.parse(text)));
            case LOCAL_DATE_TIME -> dateTime(written(LocalDateTime.parse(text)));
            case OFFSET_DATE_TIME -> moment(OffsetDateTime.parse(text));
            case INSTANT -> moment(Instant.parse(text).atOffset(ZoneOffset.UTC));
            case JSON -> json(text);
            case CHARACTER, STRING, ENUM, ORDINAL, BYTES -> quoted(text);
        };
    }

    String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    String json(String json) {
        return quoted(json);
    }

    String date(LocalDate date) {
        return "DATE " + quoted(date.toString());
    }

    String time(String time) {
        return "TIME " + quoted(time);
    }

    String dateTime(String dateTime) {
        return "TIMESTAMP " + quoted(dateTime);
    }

    String moment(OffsetDateTime moment) {
        String offset = moment.getOffset().equals(ZoneOffset.UTC)
                ? "+00:00"
                : moment.getOffset().getId();
        return "TIMESTAMP WITH TIME ZONE " + quoted(written(moment.toLocalDateTime()) + offset);
    }

    static String inUtc(OffsetDateTime moment) {
        return written(moment.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime());
    }

    private static String written(LocalDateTime dateTime) {
        return dateTime.toLocalDate() + " " + TIME.format(dateTime.toLocalTime());
    }
}
