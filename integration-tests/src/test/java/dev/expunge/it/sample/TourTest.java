package dev.expunge.it.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.expunge.it.database.Databases;
import dev.expunge.it.database.DatabasesExtension;
import dev.expunge.it.database.Product;
import dev.expunge.it.database.TestDatabase;
import dev.expunge.sample.Tour;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The tour on a PostgreSQL of the user's. */
@ExtendWith(DatabasesExtension.class)
class TourTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void goesThroughOnPostgreSql(Databases databases) throws Exception {
        TestDatabase database = databases.empty(Product.POSTGRESQL);

        int exitCode = run("--url", database.url(), "--user", database.user());

        assertThat(err.toString()).isEmpty();
        assertThat(exitCode).isZero();
        assertThat(out.toString()).contains("PostgreSQL", "DELETE FROM \"Track\"", "InvoiceLine");
    }

    @Test
    void saysThatThePasswordIsWrong(Databases databases) throws Exception {
        TestDatabase database = databases.empty(Product.POSTGRESQL);

        int exitCode = run("--url", database.url(), "--user", Databases.GUARDED_USER, "--password", "wrong");

        assertThat(exitCode).isEqualTo(1);
        assertThat(err.toString()).contains("password").doesNotContain("\tat ");
    }

    private int run(String... arguments) {
        return Tour.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }
}
