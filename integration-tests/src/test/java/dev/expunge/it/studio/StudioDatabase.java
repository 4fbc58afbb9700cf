package dev.expunge.it.studio;

import dev.expunge.it.database.Databases;
import dev.expunge.it.database.Execution;
import dev.expunge.it.database.TestDatabase;
import java.sql.SQLException;

/** A database of a studio: one recording with three takes, the second based on the first, and another recording. */
final class StudioDatabase {

    private static final String SCHEMA = """
            create table studio (id int primary key, city varchar(20) not null);
            create table recording (id int primary key, title varchar(20) not null,
              studio_id int not null references studio);
            create table reel (id int primary key);
            create table take (id int primary key, recording_id int not null references recording,
              based_on_id int references take, reel_id int references reel);
            create table memo (id int primary key, recording_id int not null, text varchar(20) not null);
            insert into studio values (1, 'London'), (2, 'Hanover');
            insert into recording values (10, 'Help', 1), (20, 'Yesterday', 2);
            insert into reel values (5);
            insert into take values (101, 10, null, null), (102, 10, 101, null), (103, 10, null, null),
              (201, 20, null, 5);
            insert into memo values (1000, 10, 'loud'), (1001, 10, 'louder'), (2000, 20, 'soft')
            """;

    private StudioDatabase() {}

    static TestDatabase filled(Databases databases, Execution execution) throws SQLException {
        TestDatabase database = databases.empty(execution.product());
        database.run(SCHEMA);
        Heard.LINES.clear();
        return database;
    }
}
