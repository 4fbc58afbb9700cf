package dev.expunge.internal.deletion;

import dev.expunge.deletion.DeletionReport;
import dev.expunge.internal.deletion.hook.Hearing;
import dev.expunge.internal.transaction.OpenTransaction;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Tells everybody who wants to hear of it that a delete is committed, if it has taken a row. */
final class Announcement {

    private final List<Consumer<DeletionReport>> listeners;
    private Optional<DeletionReport> report = Optional.empty();

    Announcement(Hooking hooking) {
        this.listeners = hooking.hearing() == Hearing.NOTHING
                ? List.of()
                : hooking.hooks().commits();
    }

    /**
     * Waits for the commit of one try, and returns what will be told then.
     *
     * @param delete runs the try
     * @throws dev.expunge.error.UnknownCommitException if nobody tells of the commit: before anything is changed
     */
    DeletionReport of(OpenTransaction transaction, Supplier<DeletionReport> delete) {
        report = Optional.empty();
        listeners.forEach(listener -> transaction.afterCommit(
                () -> report.filter(done -> done.total() > 0).ifPresent(listener)));
        DeletionReport done = delete.get();
        report = Optional.of(done);
        return done;
    }

    /** Returns what the latest try has done, if it came to its end. */
    Optional<DeletionReport> report() {
        return report;
    }
}
