package dev.expunge.it.version;

import dev.expunge.it.database.Databases;
import dev.expunge.it.database.Product;
import dev.expunge.it.database.TestDatabase;
import java.sql.SQLException;

/** Fills databases with the help desk's tables. */
final class HelpDeskDatabase {

    private static final String SCHEMA = """
            create table agent (id int primary key);
            create table ticket (id int primary key, agent_id int references agent,
              opener_id int not null references agent, owner_id int not null references agent, version int not null);
            create table answer (id int primary key, ticket_id int not null references ticket, edits bigint not null);
            create table topic (code char(4) primary key, part_of char(4) references topic, version bigint not null);
            insert into agent values (1), (2), (3);
            insert into ticket values (10, 2, 1, 1, 5), (11, 2, 2, 3, 6), (12, null, 1, 1, 7);
            insert into answer values (100, 10, 8), (101, 10, 9), (110, 11, 1);
            insert into topic values ('a', null, 1), ('ab', 'a', 2), ('abc', 'ab', 3), ('b', null, 4)
            """;

    private HelpDeskDatabase() {}

    static TestDatabase filled(Databases databases, Product product) throws SQLException {
        TestDatabase database = databases.empty(product);
        database.run(SCHEMA);
        return database;
    }
}
