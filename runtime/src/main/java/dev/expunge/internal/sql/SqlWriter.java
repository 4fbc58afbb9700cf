package dev.expunge.internal.sql;

import dev.expunge.dialect.Dialect;
import dev.expunge.spi.Column;
import dev.expunge.spi.Table;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

/** Puts a statement together: text from us, identifiers through the dialect, values as parameters only. */
public final class SqlWriter {

    private final Dialect dialect;
    private final StringBuilder text = new StringBuilder();
    private final List<Parameter> parameters = new ArrayList<>();

    private String reserved = "";
    private int aliases;

    public SqlWriter(Dialect dialect) {
        this.dialect = dialect;
    }

    public Dialect dialect() {
        return dialect;
    }

    /** Appends SQL as it is; never a value, never a user's identifier. */
    public SqlWriter sql(String keywords) {
        text.append(keywords);
        return this;
    }

    /** Keeps a table's name from being an alias, which would hide it from a subquery. */
    void reserve(String table) {
        reserved = table;
    }

    /** Returns an alias that no other table of the statement has. */
    String nextAlias() {
        String alias = "t" + ++aliases;
        return alias.equalsIgnoreCase(reserved) ? nextAlias() : alias;
    }

    public SqlWriter identifier(String name) {
        text.append(dialect.identifier(name));
        return this;
    }

    /** Appends the table's name, with its schema. */
    public SqlWriter table(Table table) {
        table.schema().ifPresent(schema -> identifier(schema).sql("."));
        return identifier(table.name());
    }

    /** Appends {@code alias.column}. */
    public SqlWriter column(String alias, Column<?> column) {
        return sql(alias).sql(".").identifier(column.name());
    }

    /** Appends a question mark and keeps its value. */
    public SqlWriter parameter(Parameter parameter) {
        text.append('?');
        parameters.add(parameter);
        return this;
    }

    /** Appends each item, separated. */
    public <T> SqlWriter join(String separator, Iterable<T> items, Consumer<T> write) {
        for (Iterator<T> rest = items.iterator(); rest.hasNext(); ) {
            write.accept(rest.next());
            if (rest.hasNext()) {
                text.append(separator);
            }
        }
        return this;
    }

    /**
     * Returns what is appended meanwhile, instead of appending it. Its parameters are kept: it has to stand next in the
     * statement.
     */
    String taken(Runnable appending) {
        int start = text.length();
        appending.run();
        String taken = text.substring(start);
        text.setLength(start);
        return taken;
    }

    public Sql toSql() {
        return new Sql(text.toString(), parameters);
    }
}
