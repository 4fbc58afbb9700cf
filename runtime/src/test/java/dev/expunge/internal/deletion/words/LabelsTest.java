package dev.expunge.internal.deletion.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.expunge.deletion.DeletionPlan;
import dev.expunge.deletion.Registry;
import dev.expunge.internal.deletion.RowModel;
import dev.expunge.spi.Column;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Table;
import dev.expunge.spi.ValueTypes;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What models, references and rows are called. */
class LabelsTest {

    private static final Column<Integer> ID = Column.required("id", "id", ValueTypes.INTEGER);
    private static final Column<byte[]> DIGEST = Column.required("digest", "digest", ValueTypes.BYTES);
    private static final Table SONG =
            Table.of("pop.Song", "song").withColumns(ID).withKey(ID);
    private static final Table OTHER_SONG =
            Table.of("folk.Song", "folk_song").withColumns(ID).withKey(ID);
    private static final Table COVER =
            Table.of("pop.Cover", "cover").withColumns(ID, DIGEST).withKey(ID, DIGEST);

    private final Labels labels = new Labels(registry(SONG, OTHER_SONG, COVER));

    private static Registry registry(Table... tables) {
        Registry.Builder registry = Registry.named("test.Models");
        Stream.of(tables)
                .forEach(table -> registry.model(
                        new RowModel(table),
                        "",
                        () -> DeletionPlan.deleting(table).deleteRoots().build()));
        return registry.build();
    }

    @Test
    void areSimpleNamesAsFarAsThoseAreUnique() {
        assertThat(labels.of(COVER)).isEqualTo("Cover");
        assertThat(labels.of(SONG)).isEqualTo("pop.Song");
        assertThat(labels.of(OTHER_SONG, List.of(7))).isEqualTo("folk.Song 7");
        assertThat(labels.of(Reference.toKey("song", COVER, SONG, ID))).isEqualTo("Cover.song");
    }

    @Test
    void ofRowsShowBytesAsDigits() {
        assertThat(labels.of(COVER, List.of(7, new byte[] {1, (byte) 0xAB}))).isEqualTo("Cover (7, 01ab)");
    }
}
