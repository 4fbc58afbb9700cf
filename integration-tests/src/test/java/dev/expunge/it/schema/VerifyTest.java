package dev.expunge.it.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.expunge.it.database.Databases;
import dev.expunge.it.database.DatabasesExtension;
import dev.expunge.it.database.Product;
import dev.expunge.it.database.TestDatabase;
import dev.expunge.schema.Finding;
import dev.expunge.schema.Problem;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What is found after tables have been changed, each in another way. */
@ParameterizedClass
@EnumSource
@ExtendWith(DatabasesExtension.class)
class VerifyTest {

    @Parameter
    Product product;

    private TestDatabase database;

    @BeforeEach
    void create(Databases databases) throws Exception {
        database = Scripts.created(WarehouseManagers.class, databases, product);
    }

    @Test
    void looksForNamesAsTheDatabaseFoldsThem() {
        database.run("alter table \"Depot\" rename to depot");
        database.run("alter table stock.rack rename to shelves");
        database.run("drop table tag_goods");
        database.run(
                product == Product.H2
                        ? "alter table \"order\" alter column \"in\"\"side\" rename to inside"
                        : "alter table \"order\" rename column \"in\"\"side\" to inside");

        List<Finding> findings = findings();

        assertThat(findings)
                .extracting(Finding::message)
                .containsExactly(
                        "Table \"Depot\" does not exist.",
                        "Column \"in\"\"side\" of \"order\" does not exist.",
                        "Table stock.rack does not exist.",
                        "Table tag_goods does not exist.");
        assertThat(lower(findings.get(0).found())).isEqualTo("elsewhere: public.depot");
        assertThat(lower(findings.get(1).found())).isEqualTo("the columns id, inside, hall, select");
    }

    @Test
    void findsConstraintsThatAreMissing() {
        drop("tag_goods", "tag_goods_tag_name_fkey");
        drop("snapshot", "snapshot_goods_id_fkey");
        drop("stock.rack", "rack_depot_code_fkey");
        drop("\"Depot\"", "depot_code_key");
        drop("docket", "docket_goods_id_fkey");
        drop("docket", "docket_goods_id_key");

        List<Finding> findings = findings(Problem.MISSING_INDEX);
        String home = product == Product.H2 ? "\"PUBLIC\"" : "public";

        assertThat(findings)
                .extracting(Finding::subject)
                .containsExactly(
                        "Depot.code",
                        "Docket.goodsId",
                        "Docket.goodsId",
                        "Rack.depotCode",
                        "Snapshot.goodsId",
                        "tag_goods.tag_name");
        assertThat(findings)
                .extracting(Finding::help)
                .containsExactly(
                        "ALTER TABLE \"Depot\" ADD UNIQUE (code)",
                        "ALTER TABLE docket ADD UNIQUE (goods_id)",
                        "ALTER TABLE docket ADD FOREIGN KEY (goods_id) REFERENCES \"order\" (id) ON DELETE SET NULL",
                        "ALTER TABLE stock.rack ADD FOREIGN KEY (depot_code) REFERENCES " + home + ".\"Depot\" (code)",
                        "ALTER TABLE snapshot ADD FOREIGN KEY (goods_id) REFERENCES \"order\" (id) ON DELETE CASCADE",
                        "ALTER TABLE tag_goods ADD FOREIGN KEY (tag_name) REFERENCES tag (name)");
        assertThat(findings.get(4).found())
                .isEqualTo("no constraint on (goods_id), so that the database does nothing on delete");

        findings.forEach(finding -> database.run(finding.help()));
        assertThat(findings()).isEmpty();
    }

    @Test
    void findsActionsThatContradictTheModels() {
        replace("snapshot", "snapshot_goods_id_fkey", "(goods_id) references \"order\"");
        replace("truck", "truck_leader_id_fkey", "(leader_id) references driver on delete cascade");
        replace("driver", "driver_truck_id_fkey", "(truck_id) references truck on delete cascade");
        database.run("alter table sighting add foreign key (goods_id) references \"order\" on delete cascade");

        List<Finding> findings = findings();

        assertThat(findings)
                .extracting(Finding::problem, Finding::subject, Finding::found, Finding::help)
                .containsExactly(
                        tuple(
                                Problem.ON_DELETE,
                                "Sighting.goodsId",
                                "ON DELETE CASCADE",
                                "Declare the constraint without an ON DELETE clause, or the reference DB_CASCADE."),
                        tuple(
                                Problem.ON_DELETE,
                                "Snapshot.goodsId",
                                "no ON DELETE clause",
                                "Declare the constraint with ON DELETE CASCADE, or leave the action to the library."),
                        tuple(
                                Problem.ON_DELETE,
                                "Truck.leaderId",
                                "ON DELETE CASCADE",
                                "Declare the constraint without an ON DELETE clause, or the reference DB_CASCADE."));
        assertThat(findings.get(2).message()).endsWith("contradicts Truck.leaderId, which is PROTECT on delete.");
    }

    @Test
    void findsConstraintsThatLeadToATableOfThatNameElsewhere() {
        database.run("create schema attic; create table attic.truck (id int primary key)");
        replace("driver", "driver_truck_id_fkey", "(truck_id) references attic.truck");

        assertThat(findings())
                .extracting(Finding::problem, Finding::subject, finding -> lower(finding.found()))
                .containsExactly(tuple(
                        Problem.MISSING_FOREIGN_KEY, "Driver.truckId", "constraint replaced_in_driver to attic.truck"));
    }

    @Test
    void findsTypesThatDoNotHoldTheirValues() {
        database.run("alter table reading alter column instant set data type timestamp");
        database.run("alter table reading alter column token drop default");
        database.run("alter table reading alter column token set data type varchar(36)");
        database.run("alter table reading alter column large set data type int");
        database.run("alter table reading alter column small set data type bigint");
        database.run("alter table reading alter column twice set data type real");

        assertThat(findings())
                .extracting(Finding::subject)
                .containsExactly("Reading.large", "Reading.twice", "Reading.token", "Reading.instant");
        assertThat(findings()).extracting(Finding::problem).containsOnly(Problem.TYPE);
    }

    @Test
    void findsReferencesWithoutIndexAndSchemasThatAreNotSearched() {
        assumeTrue(product == Product.POSTGRESQL, "H2 makes the index with the constraint, and looks in one schema");
        database.run("drop index snapshot_goods_id_idx");
        database.run("create index partly on snapshot (goods_id) where id > 5");
        database.run("drop index driver_truck_id_idx");
        database.run("create index referring on driver (truck_id) where truck_id is not null");
        database.run("drop index driver_spare_id_idx");
        database.run("create index other on driver (spare_id) where truck_id is not null");
        database.run("create schema attic; alter table reading set schema attic");

        assertThat(findings())
                .extracting(Finding::help)
                .containsExactly(
                        "CREATE INDEX driver_spare_id_idx ON driver (spare_id)",
                        "Say where it is: @Model(table = \"...\", schema = \"...\").",
                        "CREATE INDEX snapshot_goods_id_idx ON snapshot (goods_id)");

        database.run("CREATE INDEX snapshot_goods_id_idx ON snapshot (goods_id)");
        database.run("CREATE INDEX driver_spare_id_idx ON driver (spare_id)");
        database.run(
                "do $$ begin execute 'alter database ' || current_database() || ' set search_path = public, attic';"
                        + " end $$");

        assertThat(findings()).isEmpty();
    }

    private void drop(String table, String constraint) {
        database.run("alter table " + table + " drop constraint " + constraint);
    }

    private void replace(String table, String constraint, String key) {
        drop(table, constraint);
        database.run("alter table " + table + " add constraint replaced_in_" + table + " foreign key " + key);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private List<Finding> findings(Problem... accepted) {
        return WarehouseManagers.on(database.dataSource())
                .database()
                .verify()
                .without(accepted)
                .findings();
    }
}
