package dev.expunge.it.docs.catalogue;

import dev.expunge.it.database.Databases;
import dev.expunge.it.database.Product;
import dev.expunge.it.database.TestDatabase;
import java.sql.SQLException;

/** Makes databases with the page's tables and rows. */
public final class CatalogueDatabase {

    private CatalogueDatabase() {}

    /** Returns a database with three singers, one the mentor of another, and four releases, one of nobody. */
    public static TestDatabase with(Databases databases, Product product) throws SQLException {
        TestDatabase database = databases.empty(product);
        database.run("""
                create table singer (
                    id integer primary key,
                    name varchar(100) not null,
                    mentor_id integer references singer);
                create table release (
                    id integer primary key,
                    title varchar(100) not null,
                    note varchar(100),
                    singer_id integer references singer,
                    released date,
                    added timestamp with time zone not null,
                    slot time not null,
                    live boolean not null,
                    style varchar(10) not null,
                    plays integer not null,
                    likes integer not null);
                insert into singer values (1, 'Ann', null), (2, 'Bob', 1), (3, 'Cyd', null);
                insert into release values
                    (1, 'Live at Home', 'home', 1, '1990-05-17', '1990-12-31 23:30:00+00', '08:15', true, 'ROCK', 10, 4),
                    (2, 'live', null, 2, '1999-12-31', '2000-01-01 00:30:00+00', '12:00', false, 'JAZZ', 3, 3),
                    (3, '100% Jazz', 'Jazz', null, null, '2001-07-01 12:00:00+00', '23:59', false, 'JAZZ', 0, 5),
                    (4, 'Anthems', '', 1, '2000-02-29', '2000-03-01 00:00:00+00', '00:00', true, 'ROCK', 7, 7);
                """);
        return database;
    }
}
