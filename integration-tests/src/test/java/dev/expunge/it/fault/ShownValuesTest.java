package dev.expunge.it.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.expunge.DatabaseSettings;
import dev.expunge.dialect.ReferenceChecks;
import dev.expunge.dialect.StandardDialect;
import dev.expunge.error.database.DatabaseException;
import dev.expunge.error.database.ForeignKeyException;
import dev.expunge.error.database.TransactionStateException;
import dev.expunge.error.database.UnfitValueException;
import dev.expunge.error.database.UniqueValueException;
import dev.expunge.it.database.Databases;
import dev.expunge.it.database.DatabasesExtension;
import dev.expunge.it.database.Product;
import dev.expunge.it.database.TestDatabase;
import dev.expunge.sample.store.Album;
import dev.expunge.sample.store.Artist;
import dev.expunge.sample.store.MusicStoreManagers;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever logs a stack trace logs no value, unless it was asked for. */
@ParameterizedClass
@EnumSource
@ExtendWith(DatabasesExtension.class)
class ShownValuesTest {

    private static final String SECRET = "o'hara; \"constraint\" 'x'\nsecret@example.org";
    private static final String SHOWN = "secret@example.org";
    private static final int NUMBER = 987_654_321;

    @Parameter
    Product product;

    private TestDatabase database;
    private DatabaseSettings hiding;

    @BeforeEach
    void open(Databases databases) throws Exception {
        database = databases.chinook(product);
        database.run("create unique index \"OneName\" on \"Artist\" (\"Name\")");
        hiding = DatabaseSettings.of(database.dataSource()).referenceChecks(ReferenceChecks.CONSTRAINT);
        MusicStoreManagers.on(hiding).artist().insert(artist(NUMBER, SECRET));
    }

    @Test
    void ofAUniqueValue() {
        DatabaseException refusal =
                hides(UniqueValueException.class, SHOWN, store -> store.artist().insert(artist(900, SECRET)));
        assertThat(refusal).hasStackTraceContaining(product == Product.H2 ? "violation" : "violates");
        assertThat(refusal.getCause()).isInstanceOfSatisfying(SQLException.class, cause -> {
            assertThat(cause.getSQLState()).isEqualTo("23505");
            assertThat(cause.getErrorCode()).isEqualTo(refusal.vendorCode());
            assertThat(cause.getStackTrace()[0].getClassName()).doesNotStartWith("dev.expunge");
        });
    }

    @Test
    void ofABatch() {
        hides(
                UniqueValueException.class,
                SHOWN,
                store -> store.artist()
                        .insertAll(List.of(artist(900, "first"), artist(901, SECRET), artist(902, SECRET))));
    }

    @Test
    void ofAParentThatIsMissing() {
        Album album = new Album();
        album.id = 900;
        album.title = "Orphan";
        album.artist = artist(123_454_321, "");
        hides(ForeignKeyException.class, "123454321", store -> store.album().insert(album));
    }

    @Test
    void ofARowThatIsStillReferredTo() {
        database.run(
                "create table vault (artist int references \"Artist\"); insert into vault values (" + NUMBER + ")");
        hides(
                ForeignKeyException.class,
                Integer.toString(NUMBER),
                store -> store.artist().deleteById(NUMBER));
    }

    @Test
    void ofAValueThatDoesNotFit() {
        hides(UnfitValueException.class, SHOWN, store -> store.artist().insert(artist(900, SHOWN.repeat(20))));
    }

    @Test
    void ofAStatementThatTheTransactionHadRefusedBefore() throws SQLException {
        assumeTrue(product == Product.POSTGRESQL);
        try (Connection connection = database.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            MusicStoreManagers joined = MusicStoreManagers.on(DatabaseSettings.of(connection));
            try (var statement = connection.createStatement()) {
                statement.execute("select '" + SHOWN + "'::int");
            } catch (SQLException expected) {
                assertThat(expected.getMessage()).contains(SHOWN);
            }
            TransactionStateException refusal = catchThrowableOfType(
                    TransactionStateException.class, () -> joined.artist().get(1));
            assertThat(printed(refusal))
                    .contains("current transaction is aborted")
                    .doesNotContain(SHOWN);
        }
    }

    @Test
    void ofAnErrorThatAFunctionRaises() {
        assumeTrue(product == Product.POSTGRESQL);
        database.run("create function refuse() returns trigger language plpgsql as $$ begin"
                + " raise exception 'not %', new.\"Name\" using errcode = '23514'; end $$;"
                + "create trigger refuse before insert on \"Artist\" for each row execute function refuse()");
        hides(DatabaseException.class, SHOWN, store -> store.artist().insert(artist(900, SHOWN)));
    }

    @Test
    void ofAnUnknownProduct() {
        hiding = hiding.dialect(new StandardDialect("unknown"));
        hides(UniqueValueException.class, SHOWN, store -> store.artist().insert(artist(900, SECRET)));
    }

    /** Returns what is thrown by default, after both that and what is thrown if values are wanted was looked at. */
    private DatabaseException hides(
            Class<? extends DatabaseException> type, String value, Consumer<MusicStoreManagers> work) {
        DatabaseException hidden = catchThrowableOfType(type, () -> work.accept(MusicStoreManagers.on(hiding)));
        assertThat(printed(hidden)).doesNotContain(value);
        assertThat(hidden.parameters()).isEmpty();

        DatabaseException shown =
                catchThrowableOfType(type, () -> work.accept(MusicStoreManagers.on(hiding.showParameterValues())));
        assertThat(shown.getMessage()).contains(value);
        assertThat(shown.parameters()).contains(value);
        assertThat(shown.getCause().getClass().getName()).matches("org\\.(h2|postgresql)\\..*|java.sql.BatchUpdate.*");
        return hidden;
    }

    /** Returns what a log may show of an exception: its stack trace, and those of all that hangs on it. */
    private static String printed(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text, true));
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refusal && refusal.getNextException() != null) {
                text.append(printed(refusal.getNextException()));
            }
        }
        return text.toString();
    }

    private static Artist artist(int id, String name) {
        Artist artist = new Artist();
        artist.id = id;
        artist.name = name;
        return artist;
    }
}
