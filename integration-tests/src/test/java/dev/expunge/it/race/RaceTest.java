package dev.expunge.it.race;

import static org.assertj.core.api.Assertions.assertThat;

import dev.expunge.dialect.ReferenceChecks;
import dev.expunge.it.database.Databases;
import dev.expunge.it.database.DatabasesExtension;
import dev.expunge.it.database.Pool;
import dev.expunge.it.database.Product;
import dev.expunge.it.database.TestDatabase;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * No orphan, no lost insert, no error that says nothing of a retry, and reports that add up. {@code -Dexpunge.races.seconds}
 * says how long each race with constraints lasts; those without last a third of it, but five seconds at least: a busy
 * machine deletes little in less.
 */
@ExtendWith(DatabasesExtension.class)
class RaceTest {

    private static final int SECONDS = Integer.getInteger("expunge.races.seconds", 5);
    private static final Duration TIME = Duration.ofSeconds(SECONDS);
    private static final Duration WITHOUT_CONSTRAINTS = Duration.ofSeconds(Math.max(5, SECONDS / 3));

    private final Databases databases;

    RaceTest(Databases databases) {
        this.databases = databases;
    }

    @Test
    void constraintsOfPostgreSql() throws Exception {
        TestDatabase database = ApiaryDatabase.withConstraints(databases, Product.POSTGRESQL);
        try (Pool pool = new Pool(database.dataSource())) {
            assertNothingIsLost(TIME, database, Caller.ofOwnTransactions(pool, settings -> settings));
        }
    }

    @Test
    void constraintsOfPostgreSqlUnderSnapshots() throws Exception {
        TestDatabase database = ApiaryDatabase.withConstraints(databases, Product.POSTGRESQL);
        try (Pool pool = new Pool(database.dataSource())) {
            assertNothingIsLost(TIME, database, Caller.ofSnapshots(pool));
        }
    }

    @Test
    void writersOnH2() throws Exception {
        TestDatabase database = ApiaryDatabase.withConstraints(databases, Product.H2);
        try (Pool pool = new Pool(database.dataSource())) {
            assertNothingIsLost(TIME, database, Caller.ofOwnTransactions(pool, settings -> settings));
        }
    }

    @Test
    void writersOnH2WithoutConstraints() throws Exception {
        TestDatabase database = ApiaryDatabase.withoutConstraints(databases, Product.H2);
        try (Pool pool = new Pool(database.dataSource())) {
            assertNothingIsLost(WITHOUT_CONSTRAINTS, database, Caller.ofOwnTransactions(pool, settings -> settings));
        }
    }

    @Test
    void writersOnPostgreSqlWithoutConstraints() throws Exception {
        TestDatabase database = ApiaryDatabase.withoutConstraints(databases, Product.POSTGRESQL);
        try (Pool pool = new Pool(database.dataSource())) {
            assertNothingIsLost(
                    WITHOUT_CONSTRAINTS,
                    database,
                    Caller.ofOwnTransactions(pool, settings -> settings.referenceChecks(ReferenceChecks.LOCK_PARENT)));
        }
    }

    /** What the documentation says was seen where nobody checks. */
    @Test
    void nobodyOnH2() throws Exception {
        orphansAreSeen(ApiaryDatabase.withoutConstraints(databases, Product.H2));
    }

    @Test
    void nobodyOnPostgreSql() throws Exception {
        orphansAreSeen(ApiaryDatabase.withoutConstraints(databases, Product.POSTGRESQL));
    }

    private static void orphansAreSeen(TestDatabase database) throws Exception {
        try (Pool pool = new Pool(database.dataSource())) {
            RaceTally tally = assertAddsUp(
                    WITHOUT_CONSTRAINTS,
                    database,
                    Caller.ofOwnTransactions(pool, settings -> settings.referenceChecks(ReferenceChecks.CONSTRAINT)));
            System.out.printf("%s orphans where nobody checks: %s%n", ApiaryDatabase.orphans(database), tally);
        }
    }

    private static void assertNothingIsLost(Duration time, TestDatabase database, Caller caller) throws Exception {
        RaceTally tally = assertAddsUp(time, database, caller);

        assertThat(ApiaryDatabase.orphans(database)).as("orphans: %s", tally).isZero();
        assertThat(tally.deleted("Cell")).as("%s", tally).isPositive();
    }

    private static RaceTally assertAddsUp(Duration time, TestDatabase database, Caller caller) throws Exception {
        RaceTally tally = new Race(caller).run(time);

        for (String model : List.of("Hive", "Comb", "Cell", "Bee")) {
            long before = model.equals("Hive") ? ApiaryDatabase.HIVES : 0;
            assertThat(database.number("select count(*) from " + model))
                    .as("%s: %s", model, tally)
                    .isEqualTo(before + tally.left(model));
        }
        assertThat(database.number("select count(*) from bee where hive_id is null"))
                .as("bees without a hive: %s", tally)
                .isEqualTo(tally.updated("Bee.hiveId"));
        return tally;
    }
}
