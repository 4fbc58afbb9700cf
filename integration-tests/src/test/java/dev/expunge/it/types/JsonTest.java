package dev.expunge.it.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.expunge.error.database.StatementException;
import dev.expunge.error.database.UnfitValueException;
import dev.expunge.field.Condition;
import dev.expunge.it.database.Databases;
import dev.expunge.it.database.DatabasesExtension;
import dev.expunge.it.database.Product;
import dev.expunge.it.database.TestDatabase;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Texts in columns that are JSON for the database: it has its own spelling of them, and its own idea of which are equal. */
@ParameterizedClass
@EnumSource
@ExtendWith(DatabasesExtension.class)
class JsonTest {

    private static final String CONTENTS = "{\"it's\": \"\\\"é\\\"\", \"a\": [true, null]}";

    @Parameter
    Product product;

    private TestDatabase database;
    private TypesManagers store;

    @BeforeEach
    void open(Databases databases) throws Exception {
        database = databases.empty(product);
        database.run("""
                create table packet (id int primary key, contents %1$s not null, remarks json, stations %1$s not null)
                """.formatted(product == Product.H2 ? "json" : "jsonb"));
        store = TypesManagers.on(database.dataSource());
        store.packet()
                .insertAll(
                        List.of(new Packet(1, CONTENTS, null, List.of(1, 22)), new Packet(2, "[]", "{}", List.of(3))));
    }

    @Test
    void areValuesAndNoStrings() {
        Packet read = store.packet().get(1);

        assertThat(read.contents().replace(" ", "")).contains("\"it's\":\"\\\"é\\\"\"", "\"a\":[true,null]");
        assertThat(read.remarks()).isNull();
        assertThat(read.stations()).containsExactly(1, 22);
        assertThat(store.packet().get(2).remarks()).isEqualTo("{}");
    }

    @Test
    void areComparedWithoutTheirSpaces() {
        String spaced = CONTENTS.replace(" ", "   ");

        assertThat(found(packet -> packet.contents.eq(spaced))).containsExactly(1);
        assertThat(found(packet -> packet.contents.ne(spaced))).containsExactly(2);
        assertThat(found(packet -> packet.contents.in(spaced, "7"))).containsExactly(1);
        assertThat(found(packet -> packet.stations.in(List.of(1, 22), List.of(22, 1))))
                .containsExactly(1);
        assertThat(found(packet -> packet.remarks.isNotNull())).containsExactly(2);
    }

    @Test
    void areComparedAsTheDatabaseDoes() {
        String inOtherOrder = "{\"a\": [true, null], \"it's\": \"\\\"é\\\"\"}";

        assertThat(found(packet -> packet.contents.eq(inOtherOrder)))
                .isEqualTo(product == Product.POSTGRESQL ? List.of(1) : List.of());
        if (product == Product.POSTGRESQL) {
            assertThatThrownBy(() -> found(packet -> packet.remarks.eq("{}")))
                    .isInstanceOf(StatementException.class)
                    .cause()
                    .hasMessageContaining("operator does not exist: json =");
        }
    }

    @Test
    void areUpdatedAndDeletedBy() {
        store.packet().filter(packet -> packet.id.eq(2)).update(packet -> packet.contents.set(CONTENTS));

        assertThat(store.packet()
                        .filter(packet -> packet.contents.eq(CONTENTS))
                        .delete()
                        .total())
                .isEqualTo(2);
    }

    @Test
    void areNoTextsThatAreNoJson() {
        assertThatThrownBy(() -> store.packet().insert(new Packet(3, "{", null, List.of())))
                .isInstanceOf(UnfitValueException.class);
    }

    private List<Integer> found(Function<PacketFields, Condition> condition) {
        return store.packet().filter(condition::apply).keys();
    }
}
