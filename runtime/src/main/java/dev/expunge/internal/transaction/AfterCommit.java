package dev.expunge.internal.transaction;

import dev.expunge.error.AfterCommitException;
import dev.expunge.error.UnknownCommitException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What is to be done after the commit of a transaction, by one part of the work in it. */
final class AfterCommit {

    private final Consumer<Runnable> whole;
    private final List<Runnable> actions = new ArrayList<>();
    private boolean open = true;

    private AfterCommit(Consumer<Runnable> whole) {
        this.whole = whole;
    }

    /** Returns the actions of a transaction that is committed by us. */
    static AfterCommit ofOurs() {
        return new AfterCommit(action -> {});
    }

    /**
     * Returns the actions of a part.
     *
     * @param whole takes what is to be done after the commit of the whole
     */
    static AfterCommit ofPartOf(Consumer<Runnable> whole) {
        return new AfterCommit(whole);
    }

    /** Returns the actions of a transaction of whose commit nobody tells us: none can be added. */
    static AfterCommit ofUnknown() {
        return new AfterCommit(action -> {
            throw new UnknownCommitException();
        });
    }

    void add(Runnable action) {
        if (!open) {
            throw new IllegalStateException("This part of the transaction has ended, so that nothing can wait for its"
                    + " commit any more. Use an event only while its listener is called.");
        }
        if (actions.isEmpty()) {
            whole.accept(this::run);
        }
        actions.add(action);
    }

    /** Takes no more, since the work is done: what is added now might never be called. */
    void close() {
        open = false;
    }

    /** Forgets what was added, since what it belongs to is undone. */
    void forget() {
        close();
        actions.clear();
    }

    /**
     * Does all of it, whatever fails.
     *
     * @throws AfterCommitException if something has failed
     */
    void run() {
        List<Throwable> failures = new ArrayList<>();
        for (Runnable action : List.copyOf(actions)) {
            try {
                action.run();
            } catch (AfterCommitException part) {
                failures.add(part.getCause());
                failures.addAll(List.of(part.getSuppressed()));
            } catch (Throwable failure) {
                failures.add(failure);
            }
        }
        if (!failures.isEmpty()) {
            AfterCommitException all = new AfterCommitException(failures.get(0));
            failures.stream().skip(1).forEach(all::addSuppressed);
            throw all;
        }
    }
}
