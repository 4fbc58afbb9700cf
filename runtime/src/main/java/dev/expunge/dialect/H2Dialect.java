package dev.expunge.dialect;

import dev.expunge.spi.SqlType;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * H2 2.x. Tried on 2.4.240.
 *
 * <p>Keys of several columns travel as IN lists: H2 accepts {@code IN (SELECT * FROM unnest(?))} in a DELETE, deletes
 * nothing and says nothing. So do times: in an array H2 rounds them to its default precision, and finds nothing. JSON in an
 * array is a text. Foreign keys are checked row by row.
 */
public final class H2Dialect implements Dialect {

    private static final int LOCK_TIMEOUT = 50200;
    private static final Set<SqlType> CHANGED_IN_ARRAYS =
            EnumSet.of(SqlType.TIME, SqlType.TIMESTAMP, SqlType.TIMESTAMP_WITH_TIME_ZONE, SqlType.JSON);
    private static final Pattern CULPRIT = Pattern.compile("(?:violation: |for column |Table |Column )\"([^:\" ]+)");

    /** What a trigger throws arrives as it is, without the code. */
    private static final Pattern OF_H2 = Pattern.compile(" ?\\[[0-9A-Z]{5}-\\d+]$");

    private static final Pattern FILLED_IN = Pattern.compile("\"(?:[^\"]|\"\")*\"");

    /** Creates the dialect; all instances are alike. */
    public H2Dialect() {}

    @Override
    public String name() {
        return "H2";
    }

    @Override
    public KeyListCarrier keyListCarrier(List<SqlType> types) {
        boolean carried = types.size() == 1 && !CHANGED_IN_ARRAYS.contains(types.get(0));
        return carried ? KeyListCarrier.ARRAY : KeyListCarrier.IN_LIST;
    }

    @Override
    public String arrayElementType(SqlType type) {
        return switch (type) {
            case DOUBLE -> "DOUBLE PRECISION";
            case DECIMAL -> "NUMERIC";
            case TEXT -> "VARCHAR";
            case BINARY -> "VARBINARY";
            case TIMESTAMP_WITH_TIME_ZONE -> "TIMESTAMP WITH TIME ZONE";
            default -> type.name();
        };
    }

    @Override
    public boolean takesJsonInBytes() {
        return true;
    }

    /**
     * H2 refuses arrays above 65 536 elements, and compares each row that it finds with the whole array: above this
     * length a second statement is faster.
     */
    @Override
    public int maxArrayLength() {
        return 10_000;
    }

    @Override
    public int maxParameters() {
        return 10_000;
    }

    @Override
    public SelfReferrers selfReferrers() {
        return SelfReferrers.DELETED;
    }

    @Override
    public boolean readsOneSnapshot() {
        return true;
    }

    /** Even a locking SELECT finds new versions of old rows only. */
    @Override
    public boolean overlooksNewRows() {
        return true;
    }

    @Override
    public boolean locksRows() {
        return true;
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
        return Optional.of("REGEXP_LIKE(" + text + ", " + pattern + ")");
    }

    @Override
    public Optional<String> matchesIgnoreCase(String text, String pattern) {
        return Optional.of("REGEXP_LIKE(" + text + ", " + pattern + ", 'i')");
    }

    /** CAST takes the time zone of the session, whatever the moment's own is. */
    @Override
    public String date(String moment, SqlType type) {
        String inUtc = type == SqlType.TIMESTAMP_WITH_TIME_ZONE
                ? "DATEADD(SECOND, FLOOR(EXTRACT(EPOCH FROM " + moment + ")), TIMESTAMP '1970-01-01 00:00:00')"
                : moment;
        return "CAST(" + inUtc + " AS DATE)";
    }

    /** A foreign key neither waits for a parent's lock nor sees what is not committed. */
    @Override
    public ReferenceChecks referenceChecks() {
        return ReferenceChecks.LOCK_PARENT;
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
        if (vendorCode == LOCK_TIMEOUT) {
            return Fault.CONFLICT;
        }
        return switch (sqlState) {
            case "23506", "23507" -> Fault.FOREIGN_KEY;
            case "42S03", "42S04" -> Fault.MISSING_TABLE;
            case "HYT00" -> Fault.CONFLICT;
            case "90096" -> Fault.PERMISSION;
            case "90007", "90013", "90020", "90067", "90098", "90121" -> Fault.CONNECTION;
            default -> Fault.ofStandard(sqlState);
        };
    }

    /**
     * The victim of a deadlock is rolled back as a whole where it was changing rows. Where it was reading them, it goes
     * back to a savepoint, and then refuses the next change with a general error.
     */
    @Override
    public boolean endsTransaction(String sqlState, int vendorCode) {
        return sqlState.equals("40001");
    }

    /** H2 puts all that it fills in between quotes, and doubles those that are in it. */
    @Override
    public Optional<String> withoutValues(String sqlState, String message) {
        if (!OF_H2.matcher(message).find()) {
            return Optional.empty();
        }
        return Optional.of(FILLED_IN.matcher(message).replaceAll("\"...\"").split("; SQL statement:", 2)[0]);
    }

    @Override
    public Optional<String> culprit(String message) {
        Matcher matcher = CULPRIT.matcher(message);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
