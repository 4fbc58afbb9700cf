package dev.expunge.it.race;

import dev.expunge.it.database.Databases;
import dev.expunge.it.database.Product;
import dev.expunge.it.database.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;

/** Makes databases with hives, and looks for what refers to nothing. */
final class ApiaryDatabase {

    static final int HIVES = 40;

    private static final String TABLES = """
            create table hive (id int primary key);
            create table comb (id int primary key, hive_id int not null %1$s);
            create table cell (id int primary key, comb_id int not null %2$s);
            create table bee (id int primary key, hive_id int %1$s);
            create index comb_hive on comb (hive_id);
            create index cell_comb on cell (comb_id);
            create index bee_hive on bee (hive_id);
            """;

    private ApiaryDatabase() {}

    static TestDatabase withConstraints(Databases databases, Product product) throws SQLException {
        return filled(databases, product, TABLES.formatted("references hive", "references comb"));
    }

    static TestDatabase withoutConstraints(Databases databases, Product product) throws SQLException {
        return filled(databases, product, TABLES.formatted("", ""));
    }

    private static TestDatabase filled(Databases databases, Product product, String tables) throws SQLException {
        TestDatabase database = databases.empty(product);
        database.run(tables);
        List<String> hives =
                IntStream.range(0, HIVES).mapToObj(id -> "(" + id + ")").toList();
        database.run("insert into hive values " + String.join(", ", hives));
        return database;
    }

    /** Returns how many rows refer to a row that does not exist. */
    static long orphans(TestDatabase database) {
        return orphans(database, "comb", "hive") + orphans(database, "cell", "comb") + orphans(database, "bee", "hive");
    }

    private static long orphans(TestDatabase database, String child, String parent) {
        return database.number("""
                select count(*) from %1$s where %2$s_id is not null
                  and not exists (select 1 from %2$s where %2$s.id = %1$s.%2$s_id)
                """.formatted(child, parent));
    }
}
