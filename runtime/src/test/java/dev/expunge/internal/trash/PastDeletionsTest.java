package dev.expunge.internal.trash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.expunge.deletion.PastDeletion;
import dev.expunge.spi.Column;
import dev.expunge.spi.Constraints;
import dev.expunge.spi.Marks;
import dev.expunge.spi.Table;
import dev.expunge.spi.ValueTypes;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rows in the trash tell which deletes took them. */
class PastDeletionsTest {

    private final Shop shop = new Shop();

    @BeforeEach
    void fill() {
        shop.execute("INSERT INTO customer (id) VALUES (1), (2), (3)");
        shop.execute("INSERT INTO invoice (id, customer_id) VALUES (11, 1), (12, 1), (21, 2)");
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private List<UUID> latest(int limit) {
        return shop.trash().latest(limit).stream().map(PastDeletion::deletionId).toList();
    }

    @Test
    void eachIsToldWithItsRowsParentsFirst() {
        shop.mark("invoice", 8, 21);
        shop.mark("invoice", 9, 11, 12);
        shop.mark("customer", 9, 1);
        assertThat(shop.trash().latest(1)).singleElement().satisfies(past -> {
            assertThat(past.deletionId()).isEqualTo(Shop.id(9));
            assertThat(past.by()).contains("hour 9");
            assertThat(past.at()).hasToString("Optional[2026-03-01T09:00:00Z]");
            assertThat(past.rows()).containsExactly(Map.entry("Customer", 1L), Map.entry("Invoice", 2L));
            assertThat(past.total()).isEqualTo(3);
        });
        assertThat(latest(5)).containsExactly(Shop.id(9), Shop.id(8));
        assertThat(shop.trash().find(Shop.id(8)).orElseThrow().rows()).containsExactly(Map.entry("Invoice", 1L));
        assertThat(shop.trash().find(Shop.id(7))).isEmpty();
    }

    @Test
    void rowsThatSomebodyElseMadeLiveAreNoneOfAPastDeletion() {
        shop.mark("invoice", 8, 21);
        shop.mark("invoice", 9, 11, 12);
        shop.execute("UPDATE invoice SET deleted_at = NULL WHERE id IN (11, 21)");
        assertThat(shop.trash().latest(1)).extracting(PastDeletion::rows).containsExactly(Map.of("Invoice", 1L));
        assertThat(shop.trash().latest(5)).hasSize(1);
        assertThat(shop.trash().find(Shop.id(8))).isEmpty();
    }

    @Test
    void ofAnEmptyTrashThereAreNone() {
        assertThat(latest(5)).isEmpty();
    }

    @Test
    void theLatestAreThoseOfAllModels() {
        shop.mark("customer", 8, 1);
        shop.mark("customer", 10, 2);
        shop.mark("invoice", 9, 11);
        assertThat(latest(1)).containsExactly(Shop.id(10));
        assertThat(latest(2)).containsExactly(Shop.id(10), Shop.id(9));
    }

    @Test
    void theTimeDecidesWhateverTheIds() {
        shop.mark("customer", 8, 1);
        shop.mark("customer", 9, 2);
        UUID high = UUID.fromString("ffffffff-ffff-4fff-bfff-ffffffffffff");
        shop.execute("UPDATE customer SET deletion_id = '" + high + "' WHERE id = 1");
        assertThat(latest(1)).containsExactly(Shop.id(9));
        assertThat(latest(2)).containsExactly(Shop.id(9), high);
    }

    @Test
    void ofOneTimeTheHigherIdComesFirst() {
        shop.mark("customer", 9, 1, 2, 3);
        UUID low = new UUID(0x4000L, 1);
        UUID high = new UUID(0x4000L, 2);
        shop.execute("UPDATE customer SET deletion_id = '" + low + "' WHERE id = 1");
        shop.execute("UPDATE customer SET deletion_id = '" + high + "' WHERE id = 2");
        assertThat(latest(3)).containsExactly(Shop.id(9), high, low);
    }

    @Test
    void whatTellsNoTimeComesLast() {
        Marks flag = Marks.flagged(Column.required("deleted", "deleted", ValueTypes.BOOLEAN))
                .withDeletionId(TrashScenario.MARKS.deletionId().orElseThrow());
        Table notes = TrashScenario.table("Note").withMarks(flag);
        try (TrashScenario scenario = new TrashScenario(
                TrashScenario.alone(TrashScenario.model(notes, Constraints.none())),
                "CREATE TABLE note (id INT PRIMARY KEY, deleted BOOLEAN, deletion_id UUID)")) {
            UUID unknown = UUID.fromString("ffffffff-ffff-4fff-bfff-ffffffffffff");
            scenario.execute("INSERT INTO note VALUES (1, TRUE, '" + unknown + "'), (2, TRUE, '" + Shop.id(8)
                    + "'), (3, TRUE, '" + Shop.id(9) + "'), (4, TRUE, NULL), (5, FALSE, NULL)");

            assertThat(scenario.trash().latest(5))
                    .extracting(PastDeletion::deletionId)
                    .containsExactly(Shop.id(9), Shop.id(8), unknown);
            assertThat(scenario.trash().find(unknown)).hasValueSatisfying(past -> {
                assertThat(past.at()).isEmpty();
                assertThat(past.by()).isEmpty();
                assertThat(past.rows()).containsExactly(Map.entry("Note", 1L));
            });
        }
    }
}
