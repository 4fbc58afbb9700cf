package dev.expunge.internal.trash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.expunge.deletion.RestoreOptions;
import dev.expunge.error.deletion.Blocker;
import dev.expunge.error.deletion.RestoreConflictException;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows refer to what the database holds equal, whatever letter case a reference is written in. */
class OtherWordsTest {

    private final Regions regions = new Regions();

    @BeforeEach
    void fill() {
        regions.execute("INSERT INTO region (code) VALUES ('north')");
        regions.insert("Hills", "NORTH");
        regions.insert("Dale", "HILLS");
    }

    @AfterEach
    void close() throws SQLException {
        regions.close();
    }

    @Test
    void aParentThatWentLaterIsAConflict() {
        regions.mark("Hills", 1);
        regions.mark("north", 2);

        assertThatThrownBy(() -> regions.restore(1, RestoreOptions.defaults()))
                .isInstanceOf(RestoreConflictException.class)
                .hasMessageContaining("Region Hills refers by parent to Region north, which went to the trash later");
        regions.restore(1, RestoreOptions.withAncestors());
        assertThat(regions.codes("region WHERE deleted_at IS NULL")).containsExactly("Dale", "Hills", "north");
    }

    @Test
    void aParentThatIsRestoredTooIsNone() {
        regions.mark("Hills", 1);
        regions.mark("north", 1);

        assertThat(regions.restore(1, RestoreOptions.defaults()).total()).isEqualTo(2);
    }

    @Test
    void whatIsLiveKeepsItsParentsFromBeingPurged() {
        regions.mark("north", 1);
        regions.mark("Hills", 2);

        assertThat(regions.purge().blocked()).extracting(Blocker::reference).containsExactly("Region.parent");
        assertThat(regions.codes("region")).containsExactly("Dale", "Hills", "north");
    }

    @Test
    void soDoesARowOfAnotherModel() {
        regions.execute("DELETE FROM region WHERE code = 'Dale'");
        regions.execute("INSERT INTO town (code, region_code) VALUES ('Ford', 'HILLS')");
        regions.mark("north", 1);
        regions.mark("Hills", 2);

        assertThat(regions.purge().blocked())
                .extracting(Blocker::reference)
                .containsExactlyInAnyOrder("Town.region", "Region.parent");
        assertThat(regions.codes("town")).containsExactly("Ford");
        assertThat(regions.codes("region")).containsExactly("Hills", "north");
    }

    @Test
    void whatRefersToNothingElseIsPurgedWithItsParents() {
        regions.mark("north", 1);
        regions.mark("Hills", 2);
        regions.mark("Dale", 3);

        assertThat(regions.purge().total()).isEqualTo(3);
    }
}
