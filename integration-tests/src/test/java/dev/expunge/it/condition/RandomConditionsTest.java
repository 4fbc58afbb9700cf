package dev.expunge.it.condition;

import dev.expunge.dialect.Dialect;
import dev.expunge.dialect.PostgreSqlDialect;
import dev.expunge.field.Where;
import dev.expunge.fixture.radio.BroadcastFields;
import dev.expunge.fixture.radio.ConditionTrial;
import dev.expunge.fixture.radio.PlainDialect;
import dev.expunge.fixture.radio.RandomConditions;
import dev.expunge.it.database.Databases;
import dev.expunge.it.database.DatabasesExtension;
import dev.expunge.it.database.Product;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Random conditions on PostgreSQL: what is read, counted, locked and deleted is what logic says. */
@ExtendWith(DatabasesExtension.class)
class RandomConditionsTest {

    private static final int CONDITIONS = 2000;

    @Test
    void meanWhatLogicSays(Databases databases) throws SQLException {
        long seed = new Random().nextLong();
        List<Dialect> dialects = List.of(new PostgreSqlDialect(), new PlainDialect(new PostgreSqlDialect()));
        List<Where<BroadcastFields>> conditions = RandomConditions.list(CONDITIONS, seed);
        try (ConditionTrial trial =
                ConditionTrial.open(databases.empty(Product.POSTGRESQL).dataSource(), "VARCHAR(20) COLLATE \"C\"")) {
            for (int number = 0; number < CONDITIONS; number++) {
                trial.assertMeaning(conditions.get(number), dialects.get(number % 2));
            }
        } catch (AssertionError | RuntimeException failure) {
            throw new AssertionError("The conditions of seed " + seed, failure);
        }
    }
}
