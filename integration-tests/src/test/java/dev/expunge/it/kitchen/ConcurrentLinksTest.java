package dev.expunge.it.kitchen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.expunge.Links;
import dev.expunge.error.database.UniqueValueException;
import dev.expunge.it.database.Databases;
import dev.expunge.it.database.DatabasesExtension;
import dev.expunge.it.database.Execution;
import dev.expunge.it.database.TestDatabase;
import dev.expunge.jdbc.TransactionRunner;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Links that others add meanwhile are links, and no failures. */
@ParameterizedClass
@EnumSource
@ExtendWith(DatabasesExtension.class)
class ConcurrentLinksTest {

    private static final String SALT_TO_103 = "insert into recipe_ingredients values (103, 'salt')";

    @Parameter
    Execution execution;

    private TestDatabase database;

    @BeforeEach
    void open(Databases databases) throws Exception {
        database = KitchenDatabase.filled(databases, execution.product());
    }

    @Test
    void addFindsWhatCameBetweenItsLookAndItsInsert() {
        RecipeManager recipes = recipesDisturbedBy(SALT_TO_103);

        assertThat(recipes.ingredients(103).addKeys(List.of("leek", "salt"))).isEqualTo(1);
        assertThat(stored()).containsExactly("egg", "leek", "oil", "salt");
    }

    @Test
    void setFindsItToo() {
        RecipeManager recipes = recipesDisturbedBy(SALT_TO_103);

        assertThat(recipes.ingredients(103).setKeys(List.of("salt", "leek"))).isEqualTo(new Links.Changes(1, 2));
        assertThat(stored()).containsExactly("leek", "salt");
    }

    @Test
    void theCallersTransactionGoesOn() throws Exception {
        try (Connection connection = database.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            Disturbance disturbance = new Disturbance(SALT_TO_103, execution == Execution.H2 ? 5 : 3);
            RecipeManager recipes = KitchenManagers.on(execution.on(connection).listener(sent -> disturbance.happen()))
                    .recipe();
            assertThat(recipes.ingredients(101).addKeys(List.of("oil"))).isEqualTo(1);
            assertThat(recipes.ingredients(103).addKeys(List.of("salt"))).isZero();
            connection.commit();
        }
        assertThat(stored()).containsExactly("egg", "oil", "salt");
        assertThat(database.rows("select count(*) from recipe_ingredients where recipe_id = 101"))
                .containsExactly("3");
    }

    @Test
    void aRunnersTransactionGoesOn() {
        Disturbance disturbance = new Disturbance(SALT_TO_103, 1);
        RecipeManager recipes = KitchenManagers.on(
                        execution.on(new OneTransaction(database.dataSource())).listener(sent -> disturbance.happen()))
                .recipe();

        assertThat(recipes.ingredients(103).addKeys(List.of("leek", "salt"))).isEqualTo(1);
        assertThat(stored()).containsExactly("egg", "leek", "oil", "salt");
    }

    @Test
    void theRowsOnEitherSideStayUntilTheLinkIsStored() throws Exception {
        database.run("insert into recipe (id, cook_id) values (200, 1); insert into ingredient values ('dill', null)");
        try (Connection connection = database.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            KitchenManagers.on(execution.on(connection))
                    .recipe()
                    .ingredients(200)
                    .addKeys(List.of("dill"));

            assertThat(isDeleted("ingredient where code = 'dill'")).isFalse();
            assertThat(isDeleted("recipe where id = 200")).isFalse();
            connection.commit();
        }
        assertThat(database.rows("select * from recipe_ingredients where recipe_id = 200"))
                .containsExactly("200 dill");
    }

    private boolean isDeleted(String rows) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set lock_timeout = 50");
            return statement.executeUpdate("delete from " + rows) > 0;
        } catch (SQLException locked) {
            assertThat(locked.getSQLState()).isIn("HYT00", "55P03");
            return false;
        }
    }

    @Test
    void anotherUniqueConstraintIsAFailureInTheEnd() {
        database.run("delete from recipe_ingredients where recipe_id <> 103");
        database.run("create unique index one_recipe on recipe_ingredients (ingredient_code)");
        RecipeManager recipes =
                KitchenManagers.on(execution.on(database.dataSource())).recipe();

        assertThatExceptionOfType(UniqueValueException.class)
                .isThrownBy(() -> recipes.ingredients(101).addKeys(List.of("leek", "oil")));
        assertThat(database.rows("select * from recipe_ingredients where recipe_id = 101"))
                .isEmpty();
    }

    @Test
    void manyMayAddTheSameLinks() throws Exception {
        RecipeManager recipes =
                KitchenManagers.on(execution.on(database.dataSource())).recipe();
        List<Callable<Long>> adds = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            List<String> keys = i % 2 == 0 ? List.of("salt", "leek") : List.of("leek", "salt");
            adds.add(() -> recipes.ingredients(103).addKeys(keys));
        }

        assertThat(sumOf(adds)).isEqualTo(2);
        assertThat(stored()).containsExactly("egg", "leek", "oil", "salt");
    }

    private static long sumOf(List<Callable<Long>> calls) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(calls.size());
        try {
            long sum = 0;
            for (Future<Long> result : threads.invokeAll(calls)) {
                sum += result.get();
            }
            return sum;
        } finally {
            threads.shutdown();
        }
    }

    private RecipeManager recipesDisturbedBy(String statement) {
        Disturbance disturbance = new Disturbance(statement, 1);
        return KitchenManagers.on(execution.on(database.dataSource()).listener(sent -> disturbance.happen()))
                .recipe();
    }

    private List<String> stored() {
        return database.rows("select ingredient_code from recipe_ingredients where recipe_id = 103 order by 1");
    }

    /** A runner whose transaction is lost as soon as it sees its work fail. */
    private record OneTransaction(DataSource dataSource) implements TransactionRunner {
        @Override
        public <R> R run(Function<Connection, R> work) {
            try (Connection connection = dataSource.getConnection()) {
                connection.setAutoCommit(false);
                R result = work.apply(connection);
                connection.commit();
                return result;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** A statement of somebody else, right after one of ours. */
    private final class Disturbance {

        private final String statement;
        private int left;

        Disturbance(String statement, int after) {
            this.statement = statement;
            this.left = after;
        }

        void happen() {
            left--;
            if (left == 0) {
                database.run(statement);
            }
        }
    }
}
