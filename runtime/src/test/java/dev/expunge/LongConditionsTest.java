package dev.expunge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.expunge.field.Condition;
import dev.expunge.field.Where;
import dev.expunge.fixture.InMemoryDatabase;
import dev.expunge.fixture.gallery.Gallery;
import dev.expunge.fixture.gallery.Painter;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Conditions that a loop has joined are as many as they are, and no deeper. */
class LongConditionsTest {

    private static final int MANY = 10_000;

    private final InMemoryDatabase database = InMemoryDatabase.empty();
    private Gallery gallery;

    @BeforeEach
    void fill() throws SQLException {
        gallery = Gallery.create(database.dataSource());
        gallery.execute("INSERT INTO painter (id, name) VALUES (1, 'Ann'), (9999, 'Bob'), (20000, 'Cid')");
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    private static Where<Painter.Fields> is(int id) {
        return painter -> painter.id.eq(id);
    }

    @Test
    void alternativesThatAreAddedOneByOne() {
        Where<Painter.Fields> any = is(0);
        for (int id = 1; id < MANY; id++) {
            any = any.or(is(id));
        }
        assertThat(gallery.painter().filter(any).keys()).containsExactlyInAnyOrder(1, 9999);
        assertThat(sent()).contains("t0.id = ? OR t0.id = ? OR").doesNotContain("((");
    }

    @Test
    void alternativesThatArePutBeforeOthers() {
        Where<Painter.Fields> any = is(0);
        for (int id = 1; id < MANY; id++) {
            any = is(id).or(any);
        }
        assertThat(gallery.painter().filter(any).keys()).containsExactlyInAnyOrder(1, 9999);
    }

    @Test
    void conditionsThatAllHold() {
        Where<Painter.Fields> all = is(0).not();
        for (int id = 1; id < MANY; id++) {
            all = all.and(is(id).not());
        }
        assertThat(gallery.painter().filter(all).keys()).containsExactly(20000);
    }

    @Test
    void conditionsOfOneLambda() {
        Where<Painter.Fields> any = painter -> {
            Condition joined = painter.id.eq(0);
            for (int id = 1; id < MANY; id++) {
                joined = joined.or(painter.id.eq(id));
            }
            return joined;
        };
        assertThat(gallery.painter().exclude(any).keys()).containsExactly(20000);
    }

    @Test
    void othersKeepTheirParentheses() {
        gallery.painter().filter(is(1).or(is(2)).and(is(3).or(is(4)))).keys();
        assertThat(sent()).containsPattern("\\(\\S+ = \\? OR \\S+ = \\?\\) AND \\(\\S+ = \\? OR \\S+ = \\?\\)");
    }

    private String sent() {
        return gallery.sent().get(gallery.sent().size() - 1);
    }
}
