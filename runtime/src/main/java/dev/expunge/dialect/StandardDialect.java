package dev.expunge.dialect;

/** The pessimistic defaults, for a database that has no dialect of its own. */
public final class StandardDialect implements Dialect {

    private final String name;

    /** @param name the product's name, for messages */
    public StandardDialect(String name) {
        this.name = name;
    }

    @Override
    public String name() {
        return name;
    }
}
