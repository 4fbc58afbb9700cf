package dev.expunge.internal.jdbc;

import dev.expunge.jdbc.SentStatement;
import dev.expunge.jdbc.StatementListener;
import java.time.Duration;

/** Counts the statements of one session and tells the listener what was answered. */
final class StatementJournal {

    private final StatementListener listener;
    private int sent;

    StatementJournal(StatementListener listener) {
        this.listener = listener;
    }

    int sent() {
        return sent;
    }

    /** Counts a statement that is about to be sent, and returns the time. */
    long start() {
        sent++;
        return System.nanoTime();
    }

    void end(Sending sending, long rows, long started) {
        Duration elapsed = Duration.ofNanos(System.nanoTime() - started);
        listener.sent(new SentStatement(sending.text(), sending.values(), rows, elapsed));
    }
}
