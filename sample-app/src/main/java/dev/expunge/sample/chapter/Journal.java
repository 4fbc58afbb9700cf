package dev.expunge.sample.chapter;

import dev.expunge.jdbc.SentStatement;
import dev.expunge.jdbc.StatementListener;
import dev.expunge.sample.page.Numbers;
import dev.expunge.sample.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Writes down the statements that were sent, for a tour that runs on one thread. */
final class Journal implements StatementListener {

    private final List<SentStatement> sent = new ArrayList<>();

    @Override
    public void sent(SentStatement statement) {
        sent.add(statement);
    }

    /** Does something, from an empty page on. */
    <R> R during(Supplier<R> work) {
        sent.clear();
        return work.get();
    }

    /** Returns the statements since, each marked with the number of rows it read or changed. */
    List<Page.Entry> entries() {
        return sent.stream()
                .map(statement -> new Page.Entry(Numbers.grouped(statement.rows()), statement.sql()))
                .toList();
    }
}
