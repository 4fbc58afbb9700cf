package dev.expunge.it.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.expunge.it.database.Databases;
import dev.expunge.it.database.DatabasesExtension;
import dev.expunge.it.database.Product;
import dev.expunge.it.database.TestDatabase;
import dev.expunge.it.shapes.Journey.Suitcase;
import dev.expunge.it.shapes.Journey.Traveller;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
@ExtendWith(DatabasesExtension.class)
class ShapesTest {

    private static final String SCHEMA = """
            create table traveller (number bigint primary key, name varchar(20), nickname varchar(20));
            create table suitcase (id int primary key, colour varchar(20), owner_number bigint references traveller);
            insert into traveller values (1, 'Ann', null), (2, null, 'Bo');
            insert into suitcase values (10, 'red', 1), (11, null, null)
            """;

    @Parameter
    Product product;

    private TestDatabase database;
    private ShapesManagers store;

    @BeforeEach
    void open(Databases databases) throws Exception {
        database = databases.empty(product);
        database.run(SCHEMA);
        store = ShapesManagers.on(database.dataSource());
    }

    @Test
    void fieldsOfAGenericSuperclassAreOfTheModelsOwnTypes() {
        Traveller ann = store.traveller().get(1L);

        assertThat(ann.number).isEqualTo(1);
        assertThat(store.traveller()
                        .filter(traveller -> traveller.name.startsWith("A"), traveller -> traveller.number.lt(2L))
                        .keys())
                .containsExactly(1L);
    }

    @Test
    void whatIsMissingIsAnEmptyOptional() {
        assertThat(store.traveller().get(1L).getNickname()).isEmpty();
        assertThat(store.traveller().get(2L).getNickname()).contains("Bo");
        assertThat(store.suitcase().all().orderBy(suitcase -> suitcase.id.asc()).list())
                .containsExactly(
                        new Suitcase(10, Optional.of("red"), Optional.of(1L)),
                        new Suitcase(11, Optional.empty(), Optional.empty()));
    }

    @Test
    void anEmptyOptionalIsNull() {
        store.suitcase()
                .insertAll(List.of(
                        new Suitcase(12, Optional.empty(), Optional.of(2L)),
                        new Suitcase(13, Optional.of("blue"), Optional.empty())));
        Traveller bo = store.traveller().get(2L);
        bo.setNickname(null);
        store.traveller().update(bo);

        assertThat(database.rows("select * from suitcase where id > 11 order by id"))
                .containsExactly("12 null 2", "13 blue null");
        assertThat(database.rows("select nickname from traveller")).containsExactly("null", "null");
        assertThat(store.suitcase().filter(suitcase -> suitcase.colour.isNull()).count())
                .isEqualTo(2);
    }

    @Test
    void anOptionalReferenceIsCleared() {
        assertThat(store.traveller().deleteById(1L).updated()).isEqualTo(Map.of("Journey.Suitcase.ownerNumber", 1L));
        assertThat(store.suitcase().get(10).ownerNumber()).isEmpty();
        assertThat(store.suitcase()
                        .filter(suitcase -> suitcase.ownerNumber.isNull())
                        .delete()
                        .total())
                .isEqualTo(2);
    }
}
