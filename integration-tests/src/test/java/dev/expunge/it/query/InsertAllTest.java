package dev.expunge.it.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.expunge.DatabaseSettings;
import dev.expunge.error.database.UniqueValueException;
import dev.expunge.it.database.Databases;
import dev.expunge.it.database.DatabasesExtension;
import dev.expunge.it.database.Product;
import dev.expunge.it.journal.Journal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Several thousand records at once. */
@ParameterizedClass
@EnumSource
@ExtendWith(DatabasesExtension.class)
class InsertAllTest {

    private static final int MANY = 5000;

    @Parameter
    Product product;

    private final Journal journal = new Journal();
    private ArchiveManagers archive;

    @BeforeEach
    void open(Databases databases) throws Exception {
        archive = ArchiveManagers.on(
                DatabaseSettings.of(ArchiveDatabase.with(databases, product).dataSource())
                        .listener(journal));
    }

    @Test
    void givesEachRecordItsOwnGeneratedKey() {
        List<Platter> platters = IntStream.range(0, MANY)
                .mapToObj(number -> Platter.of("platter " + number))
                .toList();

        assertThat(archive.platter().insertAll(platters)).isEqualTo(platters);

        assertThat(journal.statements()).hasSizeLessThan(MANY / 100);
        List<Integer> keys = platters.stream().map(platter -> platter.id).toList();
        Map<Integer, Platter> stored = archive.platter().findAll(keys);
        assertThat(stored).hasSize(MANY);
        assertThat(platters)
                .allSatisfy(platter -> assertThat(stored.get(platter.id).title).isEqualTo(platter.title));
    }

    @Test
    void insertsAllOrNone() {
        List<Song> songs = new ArrayList<>();
        IntStream.range(0, MANY).forEach(number -> songs.add(new Song(1000 + number, "song", 1, number)));
        songs.add(new Song(10, "a key that is taken", 1, 0));

        assertThatThrownBy(() -> archive.song().insertAll(songs)).isInstanceOf(UniqueValueException.class);

        assertThat(archive.song().all().count()).isEqualTo(5);
    }
}
