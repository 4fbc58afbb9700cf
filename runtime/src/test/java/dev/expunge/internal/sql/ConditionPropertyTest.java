package dev.expunge.internal.sql;

import dev.expunge.dialect.H2Dialect;
import dev.expunge.field.Selection.Scope;
import dev.expunge.field.Sort;
import dev.expunge.field.Where;
import dev.expunge.fixture.InMemoryDatabase;
import dev.expunge.fixture.radio.BroadcastFields;
import dev.expunge.fixture.radio.ConditionTrial;
import dev.expunge.fixture.radio.PlainDialect;
import dev.expunge.fixture.radio.RandomConditions;
import java.sql.SQLException;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * Random conditions on rows with every combination of nulls, live and in the trash: what is read, locked and deleted is
 * what logic says.
 */
class ConditionPropertyTest {

    private static InMemoryDatabase database;
    private static ConditionTrial trial;

    @BeforeContainer
    static void open() throws SQLException {
        database = InMemoryDatabase.empty();
        trial = ConditionTrial.open(database.dataSource(), "VARCHAR(20)");
    }

    @AfterContainer
    static void close() throws SQLException {
        trial.close();
        database.close();
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void meanWhatLogicSays(
            @ForAll("conditions") Where<BroadcastFields> where, @ForAll Scope scope, @ForAll boolean plain)
            throws SQLException {
        trial.assertMeaning(where, scope, plain ? new PlainDialect(new H2Dialect()) : new H2Dialect());
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void lockThePageThatTheyRead(
            @ForAll("conditions") Where<BroadcastFields> where, @ForAll("sorts") Function<BroadcastFields, Sort> sort) {
        trial.assertSamePage(where, sort, new H2Dialect());
    }

    @Provide
    Arbitrary<Where<BroadcastFields>> conditions() {
        return RandomConditions.nested(3);
    }

    @Provide
    Arbitrary<Function<BroadcastFields, Sort>> sorts() {
        return RandomConditions.sorts();
    }
}
