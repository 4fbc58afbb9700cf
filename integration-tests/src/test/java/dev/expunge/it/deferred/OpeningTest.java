package dev.expunge.it.deferred;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.expunge.DatabaseSettings;
import dev.expunge.dialect.StandardDialect;
import dev.expunge.error.UndeferrableConstraintException;
import dev.expunge.it.database.Databases;
import dev.expunge.it.database.DatabasesExtension;
import dev.expunge.it.database.Product;
import dev.expunge.it.database.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A database that cannot do what the registry declares is not opened, and says what to run. */
@ExtendWith(DatabasesExtension.class)
class OpeningTest {

    private static final String DECLARED = "The registry declares constraint Egg laid by of Egg.henId deferrable, but ";

    private static Farm farm;

    @BeforeAll
    static void compile(@TempDir Path folder) {
        farm = Farm.compiledIn(folder);
    }

    @AfterAll
    static void close() throws IOException {
        farm.close();
    }

    /** What is changed in a database that is as it should be, what is found, and what helps. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            alter constraint "Egg laid by" not deferrable \
                | it is NOT DEFERRABLE \
                | ALTER TABLE egg ALTER CONSTRAINT "Egg laid by" DEFERRABLE
            drop constraint "Egg laid by" \
                | there is none of that name \
                | ALTER TABLE egg ADD CONSTRAINT "Egg laid by" FOREIGN KEY (hen_id) REFERENCES hen (id) DEFERRABLE
            rename constraint "Egg laid by" to laid_by \
                | the constraint of these columns is named laid_by \
                | ALTER TABLE egg RENAME CONSTRAINT laid_by TO "Egg laid by"
            add constraint again foreign key (hen_id) references hen \
                | constraint again checks the same columns at once \
                | ALTER TABLE egg DROP CONSTRAINT again
            add constraint again foreign key (hen_id) references hen deferrable \
                | constraint again checks the same columns at once \
                | ALTER TABLE egg DROP CONSTRAINT again
            drop constraint "Egg laid by", add constraint "Egg laid by" foreign key (hen_id) references hen on delete restrict deferrable \
                | it is ON DELETE RESTRICT, which is checked at once \
                | ALTER TABLE egg DROP CONSTRAINT "Egg laid by", ADD CONSTRAINT "Egg laid by" FOREIGN KEY (hen_id) REFERENCES hen (id) DEFERRABLE
            drop constraint "Egg laid by", add constraint "Egg laid by" unique (id, hen_id) \
                | that name is taken by UNIQUE (id, hen_id) of table egg \
                | ALTER TABLE egg RENAME CONSTRAINT "Egg laid by" TO "egg_Egg laid by"
            """)
    void namesWhatIsWrongAndTheStatementThatHelps(String change, String found, String cure, Databases databases)
            throws SQLException {
        TestDatabase tables = filled(databases, Product.POSTGRESQL);
        tables.run("alter table egg " + change);

        UndeferrableConstraintException refusal = open(DatabaseSettings.of(tables.dataSource()));

        assertThat(refusal).hasMessage(DECLARED + found + ". Run: " + cure);
        assertThat(refusal.constraint()).isEqualTo("Egg laid by");
        assertThat(refusal.reference()).isEqualTo("Egg.henId");
        tables.run(cure);
    }

    /** The cures of the cases above lead, one after the other, to a database that opens. */
    @Test
    void isOpenedOnceTheStatementsWereRun(Databases databases) throws SQLException {
        TestDatabase tables = filled(databases, Product.POSTGRESQL);
        tables.run("alter table egg rename constraint \"Egg laid by\" to laid_by");
        tables.run("alter table egg alter constraint laid_by not deferrable");
        DatabaseSettings settings = DatabaseSettings.of(tables.dataSource());

        for (int statements = 0; statements < 2; statements++) {
            String message = open(settings).getMessage();
            tables.run(message.substring(message.indexOf("Run: ") + 5));
        }

        assertThat(farm.open(settings).registry().deferred()).hasSize(1);
    }

    @Test
    void aNameThatAnotherTableHasTooWouldDeferBoth(Databases databases) throws SQLException {
        TestDatabase tables = filled(databases, Product.POSTGRESQL);
        tables.run("alter table feather add constraint \"Egg laid by\" foreign key (hen_id) references hen");

        assertThat(open(DatabaseSettings.of(tables.dataSource())))
                .hasMessage(DECLARED + "that name is taken by FOREIGN KEY (hen_id) of table feather."
                        + " Run: ALTER TABLE feather RENAME CONSTRAINT \"Egg laid by\" TO \"feather_Egg laid by\"");
    }

    @Test
    void aDatabaseThatCannotDeferIsTold(Databases databases) throws SQLException {
        TestDatabase tables = filled(databases, Product.H2);

        assertThat(open(DatabaseSettings.of(tables.dataSource())))
                .hasMessageStartingWith(DECLARED + "it is not known that H2 can defer constraints. Make a reference");
    }

    @Test
    void soIsOneThatNobodyKnows(Databases databases) throws SQLException {
        TestDatabase tables = filled(databases, Product.POSTGRESQL);
        DatabaseSettings settings = DatabaseSettings.of(tables.dataSource()).dialect(new StandardDialect("another"));

        assertThat(open(settings)).hasMessageContaining("it is not known that another can defer constraints");
    }

    @Test
    void leavesACallersTransactionUsable(Databases databases) throws SQLException {
        TestDatabase tables = filled(databases, Product.POSTGRESQL);
        tables.run("alter table egg alter constraint \"Egg laid by\" not deferrable");
        try (Connection connection = tables.dataSource().getConnection()) {
            connection.setAutoCommit(false);

            open(DatabaseSettings.of(connection));

            assertThat(TestDatabase.rows(connection, "select count(*) from egg"))
                    .containsExactly("3");
        }
    }

    private static TestDatabase filled(Databases databases, Product product) throws SQLException {
        TestDatabase tables = databases.empty(product);
        Farm.fill(tables, product == Product.H2 ? "" : "deferrable");
        return tables;
    }

    private static UndeferrableConstraintException open(DatabaseSettings settings) {
        return catchThrowableOfType(UndeferrableConstraintException.class, () -> farm.open(settings));
    }
}
