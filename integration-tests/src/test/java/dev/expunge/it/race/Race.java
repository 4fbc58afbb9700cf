package dev.expunge.it.race;

import dev.expunge.deletion.DeletionReport;
import dev.expunge.error.ExpungeException;
import dev.expunge.error.database.ForeignKeyException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Eight threads that insert and four that delete what the eight refer to, for a time. */
final class Race {

    private static final int INSERTERS = 8;
    private static final int DELETERS = 4;
    private static final int RECENT = 64;

    private final Caller caller;
    private final RaceTally tally = new RaceTally();
    private final AtomicInteger ids = new AtomicInteger(ApiaryDatabase.HIVES);
    private final AtomicIntegerArray hives =
            new AtomicIntegerArray(IntStream.range(0, ApiaryDatabase.HIVES).toArray());
    private final AtomicIntegerArray recentCombs = new AtomicIntegerArray(RECENT);
    private volatile long end;

    Race(Caller caller) {
        this.caller = caller;
    }

    /** Returns what was done; throws what nobody may meet. */
    RaceTally run(Duration time) throws Exception {
        end = System.nanoTime() + time.toNanos();
        ExecutorService threads = Executors.newFixedThreadPool(INSERTERS + DELETERS);
        try {
            List<Callable<Void>> work = new ArrayList<>();
            for (int thread = 0; thread < INSERTERS; thread++) {
                work.add(() -> untilTheEnd(this::insert));
            }
            for (int thread = 0; thread < DELETERS; thread++) {
                work.add(() -> untilTheEnd(this::delete));
            }
            for (Future<Void> done : threads.invokeAll(work)) {
                done.get();
            }
            return tally;
        } finally {
            threads.shutdownNow();
        }
    }

    private Void untilTheEnd(Work work) throws SQLException {
        while (System.nanoTime() < end) {
            work.run();
        }
        return null;
    }

    private void insert() throws SQLException {
        int id = ids.incrementAndGet();
        int hive = hives.get(ThreadLocalRandom.current().nextInt(ApiaryDatabase.HIVES));
        switch (id % 3) {
            case 0 -> {
                if (insert("Comb", apiary -> apiary.comb().insert(new Comb(id, hive)))) {
                    recentCombs.set(id % RECENT, id);
                }
            }
            case 1 -> {
                int comb = recentCombs.get(ThreadLocalRandom.current().nextInt(RECENT));
                insert("Cell", apiary -> apiary.cell().insert(new Cell(id, comb)));
            }
            default -> insert("Bee", apiary -> apiary.bee().insert(new Bee(id, hive)));
        }
    }

    /** Returns whether the record was stored: its parent may be gone. */
    private boolean insert(String model, Consumer<ApiaryManagers> work) throws SQLException {
        try {
            repeated(apiary -> {
                work.accept(apiary);
                return model;
            });
            tally.inserted(model);
            return true;
        } catch (ForeignKeyException parentIsGone) {
            tally.refused();
            return false;
        }
    }

    /** No key is used again: H2's rollback can undo another transaction's insert of a key that was just deleted. */
    private void delete() throws SQLException {
        int place = ThreadLocalRandom.current().nextInt(ApiaryDatabase.HIVES);
        int hive = hives.get(place);
        DeletionReport report = repeated(apiary -> apiary.hive().deleteById(hive));
        tally.add(report);
        if (report.deleted().containsKey("Hive")) {
            int next = ids.incrementAndGet();
            insert("Hive", apiary -> apiary.hive().insert(new Hive(next)));
            hives.set(place, next);
        }
    }

    /** Does work again as long as the exception says that it may help. */
    private <R> R repeated(Function<ApiaryManagers, R> work) throws SQLException {
        while (true) {
            try {
                return caller.call(work);
            } catch (ExpungeException failure) {
                if (!failure.isRetryable()) {
                    throw failure;
                }
                tally.repeated();
            }
        }
    }

    /** One thing to do. */
    private interface Work {
        void run() throws SQLException;
    }
}
