package dev.expunge.it.ledger;

import dev.expunge.it.database.Databases;
import dev.expunge.it.database.Product;
import dev.expunge.it.database.TestDatabase;
import java.sql.SQLException;

/** Makes databases with ledgers: the first can be deleted, the others not. */
final class AccountsDatabase {

    private static final String SCHEMA = """
            create table ledger (id int primary key, name varchar(40) not null check (name <> ''));
            create table posting (id int primary key, ledger_id int not null references ledger);
            create table lien (id int primary key, ledger_id int not null references ledger);
            create table receipt (id int primary key, posting_id int not null references posting);
            create table margin (id int primary key, ledger_id int not null references ledger);
            create table draft (id int primary key, ledger_id int not null references ledger);
            create table excerpt (id int primary key, ledger_id int not null references ledger);
            insert into ledger values (1, 'plain'), (2, 'under a lien'), (3, 'receipted'), (5, 'with a margin'),
              (6, 'with a draft'), (7, 'with an excerpt'), (9, 'lost things');
            insert into posting values (10, 1), (30, 3);
            insert into lien values (20, 2);
            insert into receipt values (31, 30);
            insert into margin values (50, 5);
            insert into draft values (60, 6);
            insert into excerpt values (70, 7)
            """;

    private AccountsDatabase() {}

    static TestDatabase filled(Databases databases, Product product) throws SQLException {
        TestDatabase database = databases.empty(product);
        database.run(SCHEMA);
        return database;
    }
}
