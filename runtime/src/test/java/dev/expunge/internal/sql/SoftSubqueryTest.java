package dev.expunge.internal.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.expunge.dialect.StandardDialect;
import dev.expunge.field.Condition;
import dev.expunge.field.Output;
import dev.expunge.field.Projection;
import dev.expunge.field.Selection;
import dev.expunge.field.Selection.Scope;
import dev.expunge.field.SubqueryCondition;
import dev.expunge.spi.Column;
import dev.expunge.spi.Marks;
import dev.expunge.spi.Path;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Table;
import dev.expunge.spi.ValueTypes;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Values that a subquery takes from parents: whether they may be null, because the parent may not be seen. */
class SoftSubqueryTest {

    private static final Column<Integer> ID = Column.required("id", "id", ValueTypes.INTEGER);
    private static final Column<String> NAME = Column.required("name", "name", ValueTypes.STRING);
    private static final Column<Integer> HELD = Column.required("venue", "venue_id", ValueTypes.INTEGER);
    private static final Column<Integer> MAYBE = Column.optional("venue", "venue_id", ValueTypes.INTEGER);
    private static final Table TOWN =
            Table.of("test.Town", "town").withColumns(ID, NAME).withKey(ID);
    private static final Table VENUE =
            TOWN.withMarks(Marks.flagged(Column.required("deleted", "deleted", ValueTypes.BOOLEAN)));
    private static final Table CONCERT =
            Table.of("test.Concert", "concert").withColumns(ID, NAME, HELD).withKey(ID);

    private final Path around = Path.root(CONCERT);
    private final Path within = Path.root(CONCERT);

    private static Path parent(Path child, Table parent, Column<Integer> held) {
        return child.follow(Reference.toKey("venue", CONCERT, parent, held));
    }

    /** Returns the names that a query of all concerts takes for its subquery, from there on. */
    private String names(Path path, Scope scope) {
        Condition condition = new SubqueryCondition.ValueMembership(
                List.of(new Condition.Operand<>(around, NAME)),
                Selection.all(CONCERT).in(scope),
                new Projection(
                        List.of(new Output(within, new Condition.Operand<>(path, NAME))), /* distinct= */ false));
        Selection concerts = Selection.all(CONCERT).in(Scope.ALL).filter(around, condition);
        String text = new SelectRenderer(new StandardDialect("standard"))
                .select(concerts, List.of(ID))
                .text();
        return text.substring(text.indexOf("(SELECT"));
    }

    @Test
    void aParentInTheTrashGivesNoneWhereTheTrashIsNotSeen() {
        assertThat(names(parent(within, VENUE, HELD), Scope.LIVE)).endsWith(" WHERE t2.name IS NOT NULL)");
        assertThat(names(parent(within, VENUE, HELD), Scope.ALL)).doesNotContain("IS NOT NULL");
    }

    @Test
    void nobodyKnowsWhatTheQueryAroundSees() {
        assertThat(names(parent(around, VENUE, HELD), Scope.ALL)).endsWith(" WHERE t1.name IS NOT NULL)");
    }

    @Test
    void aParentThatIsAlwaysThereGivesOne() {
        assertThat(names(parent(within, TOWN, HELD), Scope.LIVE)).doesNotContain("IS NOT NULL");
        assertThat(names(parent(around, TOWN, HELD), Scope.LIVE)).doesNotContain("IS NOT NULL");
    }

    @Test
    void aParentThatMayBeMissingMayGiveNone() {
        assertThat(names(parent(within, TOWN, MAYBE), Scope.ALL)).endsWith(" WHERE t2.name IS NOT NULL)");
    }
}
