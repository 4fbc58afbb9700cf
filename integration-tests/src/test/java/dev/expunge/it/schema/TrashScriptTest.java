package dev.expunge.it.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.expunge.it.database.Databases;
import dev.expunge.it.database.DatabasesExtension;
import dev.expunge.it.database.Product;
import dev.expunge.it.database.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What the scripts of models with a trash keep unique, on the goldens of the processor. */
@ParameterizedClass
@EnumSource
@ExtendWith(DatabasesExtension.class)
class TrashScriptTest {

    private static final Path GOLDENS = Path.of("../processor/src/test/resources/golden/schema/trash");

    @Parameter
    Product product;

    private TestDatabase database;

    @BeforeEach
    void create(Databases databases) throws SQLException, IOException {
        database = databases.empty(product);
        String script = "Office." + product.name().toLowerCase(Locale.ROOT) + ".sql";
        database.run(Files.readString(GOLDENS.resolve(script)));
    }

    @Test
    void liveRowsAreUnique() {
        database.run("insert into customer (email, code) values ('a', '1')");

        assertTaken("insert into customer (email, code) values ('a', '2')");
    }

    @Test
    void trashTakesNothing() {
        database.run("insert into customer (email, code) values ('a', '1')");
        database.run("update customer set deleted_at = current_timestamp");
        database.run("insert into customer (email, code) values ('a', '2')");
        database.run("update customer set deleted_at = current_timestamp");

        assertTaken("update customer set deleted_at = null");
        assertThatCode(() -> database.run("update customer set deleted_at = null where code = '1'"))
                .doesNotThrowAnyException();
    }

    @Test
    void whatReferencesNameIsUniqueOverAllRows() {
        database.run("insert into customer (email, code) values ('a', '1')");
        database.run("update customer set deleted_at = current_timestamp");

        assertTaken("insert into customer (email, code) values ('b', '1')");
    }

    @Test
    void flagsAreFalseAtFirst() {
        database.run("insert into letter (id, subject) values (1, 'hello')");
        database.run("insert into letter (id, subject) values (2, null)");
        database.run("insert into letter (id, subject) values (3, null)");

        assertTaken("insert into letter (id, subject) values (4, 'hello')");
        database.run("update letter set is_gone = true where not is_gone and subject = 'hello'");
        assertThatCode(() -> database.run("insert into letter (id, subject) values (4, 'hello')"))
                .doesNotThrowAnyException();
    }

    private void assertTaken(String statement) {
        assertThatThrownBy(() -> database.run(statement))
                .cause()
                .isInstanceOfSatisfying(
                        SQLException.class,
                        failure -> assertThat(failure.getSQLState()).isEqualTo("23505"));
    }
}
