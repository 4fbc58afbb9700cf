package dev.expunge.it.keys;

import static dev.expunge.deletion.DeletionPlan.deleting;
import static org.assertj.core.api.Assertions.assertThat;

import dev.expunge.Database;
import dev.expunge.deletion.BulkOptions;
import dev.expunge.deletion.DeletionReport;
import dev.expunge.deletion.Registry;
import dev.expunge.it.database.Databases;
import dev.expunge.it.database.DatabasesExtension;
import dev.expunge.it.database.Execution;
import dev.expunge.it.database.Product;
import dev.expunge.it.database.TestDatabase;
import dev.expunge.spi.Column;
import dev.expunge.spi.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Chunks of one row each, by keys of every type that a key can have: each key leads to the next. */
@ExtendWith(DatabasesExtension.class)
class KeyOrderTest {

    @ParameterizedTest
    @EnumSource
    void eachKeyLeadsToTheNext(Execution execution, Databases databases) throws Exception {
        TestDatabase database = databases.empty(execution.product());
        if (execution.product() == Product.POSTGRESQL) {
            database.run("create extension citext; create type mood as enum ('HAPPY', 'SAD')");
        }
        List<KeyType> types = new ArrayList<>(KeyType.on(execution.product()));
        if (execution != Execution.POSTGRESQL_PESSIMISTIC) {
            types.addAll(KeyType.likeTextOn(execution.product()));
        }
        for (KeyType type : types) {
            DeletionReport report = deletedOneByOne(database, execution, type);

            assertThat(report.deleted()).as(type.sql()).isEqualTo(Map.of("Parent", 2L));
            assertThat(report.chunks().committed()).as(type.sql()).isEqualTo(2);
            database.run("drop table parent");
        }
    }

    private static DeletionReport deletedOneByOne(TestDatabase database, Execution execution, KeyType type) {
        database.run("create table parent (k %1$s primary key, p %1$s)".formatted(type.sql()));
        Column<?> key = new Column<>("k", "k", type.type(), false);
        Column<?> other = new Column<>("p", "p", type.type(), true);
        Table table = Table.of("Parent", "parent").withColumns(key, other).withKey(key);
        KeyedModel model = new KeyedModel(table);
        Registry registry = Registry.named("KeyOrder")
                .model(model, "keyed", () -> deleting(table).deleteRoots().build())
                .build();
        KeyedModel.Rows rows = new KeyedModel.Rows(model, Database.open(registry, execution.on(database.dataSource())));
        rows.insertAll(List.of(Arrays.asList(type.first(), null), Arrays.asList(type.second(), null)));
        return rows.all().bulkDelete(BulkOptions.chunksOf(1));
    }
}
