package dev.expunge.dialect;

import dev.expunge.spi.SqlType;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** PostgreSQL. Tried on 18. */
public final class PostgreSqlDialect implements Dialect {

    /** Where a message speaks of several things, the constraint is the one to name. */
    private static final List<Pattern> CULPRITS = List.of(
            Pattern.compile("constraint \"([^\"]+)\""), Pattern.compile("(?:column|relation|table) \"?([^\" ]+)\"?"));

    /** Classes of errors whose first line names tables, columns, constraints and users, but no values. */
    private static final Set<String> SPEAKING_OF_NAMES =
            Set.of("08", "23", "25", "28", "3D", "3F", "40", "42", "53", "54", "55", "57", "58");

    private static final Set<String> RESERVED = Set.of(
            ("analyse analyze binary collate collation concurrently deferrable do freeze ilike initially isnull lateral"
                            + " notnull only overlaps placing returning similar tablesample variadic verbose")
                    .split(" "));

    /** Creates the dialect; all instances are alike. */
    public PostgreSqlDialect() {}

    @Override
    public String name() {
        return "PostgreSQL";
    }

    /** Quotes change nothing here about a lower-case name, and PostgreSQL reserves words that others do not. */
    @Override
    public String identifier(String name) {
        return RESERVED.contains(name) ? Identifiers.quoted(name) : Identifiers.write(name);
    }

    @Override
    public KeyListCarrier keyListCarrier(List<SqlType> types) {
        return KeyListCarrier.ARRAY;
    }

    @Override
    public String arrayElementType(SqlType type) {
        return switch (type) {
            case BOOLEAN -> "bool";
            case SMALLINT -> "int2";
            case INTEGER -> "int4";
            case BIGINT -> "int8";
            case REAL -> "float4";
            case DOUBLE -> "float8";
            case DECIMAL -> "numeric";
            case TEXT, JSON -> "text";
            case BINARY -> "bytea";
            case UUID -> "uuid";
            case DATE -> "date";
            case TIME -> "time";
            case TIMESTAMP -> "timestamp";
            case TIMESTAMP_WITH_TIME_ZONE -> "timestamptz";
        };
    }

    @Override
    public Object arrayElement(SqlType type, Object value) {
        return switch (type) {
            case DATE -> PostgreSqlTimes.written((LocalDate) value);
            case TIME -> PostgreSqlTimes.written((LocalTime) value);
            case TIMESTAMP -> PostgreSqlTimes.written((LocalDateTime) value);
            case TIMESTAMP_WITH_TIME_ZONE -> PostgreSqlTimes.written((OffsetDateTime) value);
            default -> value;
        };
    }

    /** A text column of another type than text: {@code char(n)}, {@code citext}, an enumeration, a domain over them. */
    @Override
    public boolean infersTypesOfTexts() {
        return true;
    }

    /** The protocol counts parameters in 16 bits. */
    @Override
    public int maxParameters() {
        return 65_535;
    }

    @Override
    public boolean checksForeignKeysPerStatement() {
        return true;
    }

    @Override
    public SelfReferrers selfReferrers() {
        return SelfReferrers.DELETED;
    }

    @Override
    public boolean defersConstraints() {
        return true;
    }

    @Override
    public boolean readsOneSnapshot() {
        return true;
    }

    @Override
    public boolean locksRows() {
        return true;
    }

    @Override
    public boolean locksInOrder() {
        return true;
    }

    @Override
    public Optional<String> searchedSchemas() {
        return Optional.of("SELECT unnest(current_schemas(false))");
    }

    @Override
    public boolean keepsToTypes() {
        return true;
    }

    @Override
    public boolean comparesNulls() {
        return true;
    }

    @Override
    public Optional<String> matches(String text, String pattern) {
        return Optional.of(text + " ~ " + pattern);
    }

    @Override
    public Optional<String> matchesIgnoreCase(String text, String pattern) {
        return Optional.of(text + " ~* " + pattern);
    }

    /** What a foreign key takes itself: children of one parent do not wait for each other. */
    @Override
    public String parentLock() {
        return " FOR KEY SHARE";
    }

    /** A mark is written into no key, so that a lock of the key alone would neither keep it away nor wait for it. */
    @Override
    public String liveParentLock() {
        return " FOR SHARE";
    }

    @Override
    public Optional<String> rowLock(RowLock lock) {
        return Optional.of(
                switch (lock) {
                    case WAIT -> " FOR UPDATE";
                    case NO_WAIT -> " FOR UPDATE NOWAIT";
                    case SKIP_LOCKED -> " FOR UPDATE SKIP LOCKED";
                });
    }

    @Override
    public Fault fault(String sqlState, int vendorCode) {
        return switch (sqlState) {
            case "42P01", "3F000" -> Fault.MISSING_TABLE;
            case "42703" -> Fault.MISSING_COLUMN;
            case "42501" -> Fault.PERMISSION;
            case "55P03" -> Fault.CONFLICT;
            case "25P03", "25P04", "57P01", "57P02", "57P03", "57P04", "57P05" -> Fault.CONNECTION;
            default -> Fault.ofStandard(sqlState);
        };
    }

    /**
     * The details that follow the first line repeat rows. So does the line itself where a value has no form that its
     * column takes, and where a function of the user's raises an error, by any SQLSTATE: the place in it is told then.
     */
    @Override
    public Optional<String> withoutValues(String sqlState, String message) {
        boolean isKnown = sqlState.equals("22001")
                || (sqlState.length() == 5 && SPEAKING_OF_NAMES.contains(sqlState.substring(0, 2)));
        return isKnown && !message.contains("PL/") ? message.lines().findFirst() : Optional.empty();
    }

    @Override
    public Optional<String> culprit(String message) {
        String withoutDetail = message.lines().findFirst().orElse("").split(": \"", 2)[0];
        return CULPRITS.stream()
                .map(pattern -> pattern.matcher(withoutDetail))
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1))
                .findFirst();
    }
}
