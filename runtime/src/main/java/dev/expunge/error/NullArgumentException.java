package dev.expunge.error;

/** Null was given where a record, a key, options or a condition are needed. */
public final class NullArgumentException extends ExpungeException {

    private static final long serialVersionUID = 1L;

    private NullArgumentException(String message) {
        super(message);
    }

    /** One of the records given is null. */
    public static NullArgumentException ofRecord(String model) {
        return new NullArgumentException("A record of " + model + ", or the list of them, is null. Find out why it"
                + " is missing. Nothing was changed.");
    }

    /** The key given is null. */
    public static NullArgumentException ofKey(String model) {
        return new NullArgumentException("The key of " + model
                + " is null, so it names no row. Give a key, or find out why it is missing. Nothing was changed.");
    }

    /** The options given are null. */
    public static NullArgumentException ofOptions(String model) {
        return new NullArgumentException("The options of a delete or a preview of " + model
                + " are null. Leave them out, or start from defaults(). Nothing was changed.");
    }

    /** A part of a key of several columns is null. */
    public static NullArgumentException ofKeyPart(String model) {
        return new NullArgumentException("A part of the key of " + model
                + " is null, so it names no row. Give every part" + " a value. Nothing was changed.");
    }

    /** There is no condition, or it gave none. */
    public static NullArgumentException ofCondition(String model) {
        return new NullArgumentException("A condition on " + model + " is null. Give one, as in filter(row ->"
                + " row.id.eq(...)), or leave filter out: all() names every record.");
    }

    /** One of the conditions that are combined is null. */
    public static NullArgumentException ofPart() {
        return new NullArgumentException(
                "A condition that is combined with others is null. Leave it out: allOf and anyOf"
                        + " take as many as there are.");
    }

    /** There is no criterion of an order, or it gave none. */
    public static NullArgumentException ofOrder(String model) {
        return new NullArgumentException("A criterion in the order of " + model
                + " is null. Give one, as in orderBy(row" + " -> row.id.asc()), or leave orderBy out.");
    }

    /** There is no assignment, or it gave none. */
    public static NullArgumentException ofAssignment(String model) {
        return new NullArgumentException("An assignment to " + model
                + " is null. Give one, as in update(row -> row.name.set(...)); setNull() takes a value away."
                + " Nothing was changed.");
    }

    /** There is no query to ask about. */
    public static NullArgumentException ofQuery() {
        return new NullArgumentException("A query that a condition asks about is null. Give one, as in"
                + " exists(albums.filter(album -> ...)).");
    }

    /** There is no list of values at all. */
    public static NullArgumentException ofValues(String field) {
        return new NullArgumentException("The values that " + field
                + " is compared with are null. Give a list; an empty" + " one matches no row.");
    }

    /** There is no number to compute with. */
    public static NullArgumentException ofNumber(String field) {
        return new NullArgumentException("What is added to " + field + ", or taken from it, is null. Give a number; to"
                + " make a column null, use setNull().");
    }
}
