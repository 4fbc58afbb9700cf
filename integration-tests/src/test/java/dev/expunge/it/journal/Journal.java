package dev.expunge.it.journal;

import dev.expunge.jdbc.SentStatement;
import dev.expunge.jdbc.StatementListener;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes down every statement that is sent, to be compared as text. */
public final class Journal implements StatementListener {

    private static final Pattern FIRST_TABLE =
            Pattern.compile("\\b(?:FROM|UPDATE|INTO)\\s+\"?(\\w+)\"?", Pattern.CASE_INSENSITIVE);

    private final List<SentStatement> statements = new ArrayList<>();

    @Override
    public void sent(SentStatement statement) {
        statements.add(statement);
    }

    /** Forgets what was sent so far. */
    public void clear() {
        statements.clear();
    }

    /** Returns the statements in the order in which they were sent. */
    public List<SentStatement> statements() {
        return List.copyOf(statements);
    }

    /** Returns each statement's verb and first table: {@code DELETE Track}. */
    public List<String> kinds() {
        return statements.stream().map(Journal::kind).toList();
    }

    /** Returns each statement's text, parameters and rows: {@code DELETE FROM t WHERE id = ? [1] -> 1}. */
    public List<String> lines() {
        return statements.stream()
                .map(sent -> "%s %s -> %d".formatted(sent.sql(), sent.parameters(), sent.rows()))
                .toList();
    }

    private static String kind(SentStatement statement) {
        String sql = statement.sql().strip();
        String verb = sql.substring(0, sql.indexOf(' ')).toUpperCase(Locale.ROOT);
        Matcher table = FIRST_TABLE.matcher(sql);
        return table.find() ? verb + " " + table.group(1) : verb;
    }
}
