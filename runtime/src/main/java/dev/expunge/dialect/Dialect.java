package dev.expunge.dialect;

import dev.expunge.spi.SqlType;
import java.util.List;
import java.util.Optional;

/**
 * What a database product can do, and how it says it. Immutable and safe for use by several threads.
 *
 * <p>The defaults hold for any database that follows the SQL standard: key lists as {@code IN (?, ...)}, one table per
 * statement, no arrays. A dialect overrides what was tried on its product.
 */
public interface Dialect {

    /** Returns the product's name, for messages. */
    String name();

    /**
     * Returns an identifier as it has to be written: a plain lower-case name that is no reserved word as it is, so that
     * the database folds it as it folded the schema's own; everything else between quotes, exactly.
     */
    default String identifier(String name) {
        return Identifiers.write(name);
    }

    /**
     * Returns how a list of keys travels in one statement.
     *
     * @param types the types of the columns that each key has
     */
    default KeyListCarrier keyListCarrier(List<SqlType> types) {
        return KeyListCarrier.IN_LIST;
    }

    /** Returns the name of an array's element type, for {@code Connection.createArrayOf}. */
    default String arrayElementType(SqlType type) {
        throw new IllegalArgumentException(name() + " takes no arrays");
    }

    /**
     * Returns how a value travels as an element of an array: some drivers write arrays as text, and not as the same value
     * travels alone.
     *
     * @param type its type
     * @param value in the class that carries it
     */
    default Object arrayElement(SqlType type, Object value) {
        return value;
    }

    /**
     * Whether a text travels without a type of its own and takes that of the column beside it. Where it travels as a
     * text, a column of a type that only converts to text (padded, blind to letter case, an enumeration) is compared as
     * a text, by other rules than its own constraints are.
     */
    default boolean infersTypesOfTexts() {
        return false;
    }

    /** Whether JSON travels in the bytes of its text: a text would become a JSON string that holds it. */
    default boolean takesJsonInBytes() {
        return false;
    }

    /** Returns how many keys one array may carry. */
    default int maxArrayLength() {
        return Integer.MAX_VALUE;
    }

    /** Returns how many parameters one statement may have. */
    default int maxParameters() {
        return 1000;
    }

    /** Whether a foreign key is checked when a statement ends, and not row by row while it runs. */
    default boolean checksForeignKeysPerStatement() {
        return false;
    }

    /** Returns what becomes of the DELETE of a row that refers to itself. */
    default SelfReferrers selfReferrers() {
        return SelfReferrers.UNKNOWN;
    }

    /**
     * Whether {@code SET CONSTRAINTS name DEFERRED} puts off the check of a constraint that is declared DEFERRABLE, and
     * {@code information_schema} tells which ones are.
     */
    default boolean defersConstraints() {
        return false;
    }

    /** Whether {@code SELECT ... FOR UPDATE} locks the rows that it returns. */
    default boolean locksRows() {
        return false;
    }

    /** Whether all statements of a transaction at REPEATABLE READ see the same rows, and none waits for another's. */
    default boolean readsOneSnapshot() {
        return false;
    }

    /**
     * Whether a transaction at REPEATABLE READ or above overlooks rows that others have committed since it began, and
     * the constraints that it meets overlook them as well.
     */
    default boolean overlooksNewRows() {
        return false;
    }

    /** Whether {@code ORDER BY} of a locking SELECT decides the order in which rows are locked. */
    default boolean locksInOrder() {
        return false;
    }

    /**
     * Returns the clause that keeps the rows of a SELECT from being deleted until the transaction ends; empty if nothing
     * does.
     */
    default String parentLock() {
        return locksRows() ? " FOR UPDATE" : "";
    }

    /**
     * Returns the clause that keeps the rows of a SELECT from being deleted or marked as deleted until the transaction
     * ends, and waits for who does so; empty if nothing does.
     */
    default String liveParentLock() {
        return parentLock();
    }

    /** Returns the clause that locks the rows of a SELECT until the transaction ends; empty if there is none. */
    default Optional<String> rowLock(RowLock lock) {
        return lock == RowLock.WAIT && locksRows() ? Optional.of(" FOR UPDATE") : Optional.empty();
    }

    /** Returns what it takes here to insert a record whose parent may be deleted at the same time. */
    default ReferenceChecks referenceChecks() {
        return ReferenceChecks.CONSTRAINT;
    }

    /**
     * Returns the query for the schemas, in order, in which a table is looked for that is named without one; empty if that
     * is only the schema that JDBC tells.
     */
    default Optional<String> searchedSchemas() {
        return Optional.empty();
    }

    /**
     * Whether a column holds values of its own type only, and the driver tells by JDBC's codes which type that is, so that
     * a column can be told to be of the wrong one.
     */
    default boolean keepsToTypes() {
        return false;
    }

    /** Whether {@code IS DISTINCT FROM} compares values one of which may be null. */
    default boolean comparesNulls() {
        return false;
    }

    /**
     * Returns the condition that a regular expression is found in a text; empty if there is none. Each argument has to
     * stand in it once, the text first.
     */
    default Optional<String> matches(String text, String pattern) {
        return Optional.empty();
    }

    /** Returns what {@link #matches} does, whatever the case of letters. */
    default Optional<String> matchesIgnoreCase(String text, String pattern) {
        return Optional.empty();
    }

    /**
     * Returns a part of a date or time, as a whole number; in UTC, where that depends on a time zone.
     *
     * @param part YEAR, MONTH, DAY, HOUR or MINUTE
     * @param moment the date or time in SQL, which has to stand in it once
     * @param type its type
     */
    default String part(String part, String moment, SqlType type) {
        return "EXTRACT(" + part + " FROM " + Moments.inUtc(moment, type) + ")";
    }

    /** Returns the date of a date with time; in UTC, where that depends on a time zone. See {@link #part}. */
    default String date(String moment, SqlType type) {
        return "CAST(" + Moments.inUtc(moment, type) + " AS DATE)";
    }

    /** Returns the clause that keeps at most {@code limit} rows after skipping {@code offset}; negative: no limit. */
    default String page(long limit, long offset) {
        String skip = offset > 0 ? " OFFSET " + offset + " ROWS" : "";
        return limit < 0 ? skip : skip + " FETCH " + (offset > 0 ? "NEXT " : "FIRST ") + limit + " ROWS ONLY";
    }

    /**
     * Returns what a refusal of the database means.
     *
     * @param sqlState the SQLSTATE, or empty if the driver gave none
     * @param vendorCode the product's own code, or 0
     */
    default Fault fault(String sqlState, int vendorCode) {
        return Fault.ofStandard(sqlState);
    }

    /**
     * Whether a refusal ends the whole transaction, and not the refused statement alone: it is rolled back, savepoints
     * included, or takes no more statements.
     *
     * @param sqlState the SQLSTATE, or empty if the driver gave none
     * @param vendorCode the product's own code, or 0
     */
    default boolean endsTransaction(String sqlState, int vendorCode) {
        return false;
    }

    /**
     * Returns what of a driver's message holds no value of a row or a parameter for certain, whatever they are; empty if
     * nothing does. The SQL standard leaves messages to the products, so that only those about the connection and the
     * user are known to speak of nothing else.
     *
     * @param sqlState the SQLSTATE, or empty if the driver gave none
     * @param message the driver's message as it is
     */
    default Optional<String> withoutValues(String sqlState, String message) {
        boolean isHarmless = sqlState.startsWith("08") || sqlState.startsWith("28");
        return isHarmless ? Optional.of(message) : Optional.empty();
    }

    /**
     * Returns the name of the constraint, column or table that a refusal speaks of, where the product's messages tell
     * it.
     *
     * @param message the driver's message, which may hold values and is never shown as a whole
     */
    default Optional<String> culprit(String message) {
        return Optional.empty();
    }
}
