package dev.expunge.it.keys;

import static dev.expunge.deletion.DeletionPlan.because;
import static dev.expunge.deletion.DeletionPlan.deleting;
import static org.assertj.core.api.Assertions.assertThat;

import dev.expunge.Database;
import dev.expunge.deletion.Reason;
import dev.expunge.deletion.Registry;
import dev.expunge.it.database.Databases;
import dev.expunge.it.database.DatabasesExtension;
import dev.expunge.it.database.Execution;
import dev.expunge.it.database.Product;
import dev.expunge.it.database.TestDatabase;
import dev.expunge.it.keys.KeyedModel.Rows;
import dev.expunge.spi.Column;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Table;
import dev.expunge.spi.ValueTypes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Parents, their children and theirs, by keys of every type that a key can have: all go, whatever a list of keys is. */
@ExtendWith(DatabasesExtension.class)
class KeyTypesTest {

    private static final List<String> TABLES = List.of("leaf", "child", "parent");

    @ParameterizedTest
    @EnumSource
    void findTheRowsThatReferToThem(Execution execution, Databases databases) throws Exception {
        TestDatabase database = databases.empty(execution.product());
        if (execution.product() == Product.POSTGRESQL) {
            database.run("create extension citext; create type mood as enum ('HAPPY', 'SAD')");
        }
        List<KeyType> types = new ArrayList<>(KeyType.on(execution.product()));
        if (execution != Execution.POSTGRESQL_PESSIMISTIC) {
            types.addAll(KeyType.likeTextOn(execution.product()));
        }
        for (KeyType type : types) {
            assertThat(deletedFrom(database, execution, type))
                    .as(type.sql())
                    .isEqualTo(Map.of("Parent", 2L, "Child", 2L, "Leaf", 2L));
            TABLES.forEach(table -> database.run("drop table " + table));
        }
    }

    private static Map<String, Long> deletedFrom(TestDatabase database, Execution execution, KeyType type) {
        database.run("create table parent (k %1$s primary key, p %1$s)".formatted(type.sql()));
        database.run("create table child (k %1$s primary key, p %1$s references parent)".formatted(type.sql()));
        database.run("create table leaf (k int primary key, p %s references child)".formatted(type.sql()));
        Column<?> key = new Column<>("k", "k", type.type(), false);
        Column<?> held = new Column<>("p", "p", type.type(), true);
        Table parent = Table.of("Parent", "parent").withColumns(key, held).withKey(key);
        Table child = Table.of("Child", "child").withColumns(key, held).withKey(key);
        Column<Integer> id = Column.required("k", "k", ValueTypes.INTEGER);
        Table leaf = Table.of("Leaf", "leaf").withColumns(id, held).withKey(id);
        Reference ofChild = Reference.toKey("p", child, parent, held);
        Reference ofLeaf = Reference.toKey("p", leaf, child, held);
        KeyedModel parents = new KeyedModel(parent);
        Registry registry = Registry.named("KeyTypes")
                .model(
                        parents,
                        "keyed",
                        () -> deleting(parent)
                                .collect(parent, because(Reason.ROOTS, Reason.REFERRERS))
                                .collect(child, because(Reason.REFERRERS), ofChild)
                                .deleteReferring(leaf, ofLeaf)
                                .delete(child)
                                .delete(parent)
                                .build())
                .model(new KeyedModel(child), "keyed", () -> deleting(child).build())
                .model(new KeyedModel(leaf), "keyed", () -> deleting(leaf).build())
                .build();
        Database opened = Database.open(registry, execution.on(database.dataSource()));
        new Rows(parents, opened)
                .insertAll(List.of(Arrays.asList(type.first(), null), Arrays.asList(type.second(), type.first())));
        new Rows(new KeyedModel(child), opened)
                .insertAll(List.of(List.of(type.first(), type.firstInChild()), List.of(type.second(), type.second())));
        new Rows(new KeyedModel(leaf), opened)
                .insertAll(List.of(List.of(1, type.firstInChild()), List.of(2, type.second()), Arrays.asList(3, null)));
        return new Rows(parents, opened).all().delete().deleted();
    }
}
