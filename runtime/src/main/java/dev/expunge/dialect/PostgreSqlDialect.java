package dev.expunge.dialect;

import dev.expunge.spi.SqlType;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** PostgreSQL. Tried on 18. */
public final class PostgreSqlDialect implements Dialect {

    /** Where a message speaks of several things, the constraint is the one to name. */
    private static final List<Pattern> CULPRITS =
            List.of(Pattern.compile("constraint \"([^\"]+)\""), Pattern.compile("(?:column|relation) \"?([^\" ]+)\"?"));

    /** Creates the dialect; all instances are alike. */
    public PostgreSqlDialect() {}

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public KeyListCarrier keyListCarrier(int columns) {
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
            case TEXT -> "text";
            case BINARY -> "bytea";
            case UUID -> "uuid";
            case DATE -> "date";
            case TIME -> "time";
            case TIMESTAMP -> "timestamp";
            case TIMESTAMP_WITH_TIME_ZONE -> "timestamptz";
        };
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
    public boolean locksRows() {
        return true;
    }

    @Override
    public boolean locksInOrder() {
        return true;
    }

    @Override
    public Fault fault(String sqlState, int vendorCode) {
        return switch (sqlState) {
            case "42P01", "3F000" -> Fault.MISSING_TABLE;
            case "42703" -> Fault.MISSING_COLUMN;
            case "42501" -> Fault.PERMISSION;
            case "55P03" -> Fault.CONFLICT;
            case "57P01", "57P02", "57P03" -> Fault.CONNECTION;
            default -> Fault.ofStandard(sqlState);
        };
    }

    @Override
    public Optional<String> culprit(String message) {
        String withoutDetail = message.lines().findFirst().orElse("");
        return CULPRITS.stream()
                .map(pattern -> pattern.matcher(withoutDetail))
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1))
                .findFirst();
    }
}
