package dev.expunge.it.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.expunge.DatabaseSettings;
import dev.expunge.it.database.Databases;
import dev.expunge.it.database.DatabasesExtension;
import dev.expunge.it.database.Product;
import dev.expunge.it.database.TestDatabase;
import dev.expunge.jdbc.SentStatement;
import dev.expunge.sample.store.MusicStoreManagers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a listener hears is what the database did. */
@ExtendWith(DatabasesExtension.class)
class JournalTest {

    private static final String EXECUTED = """
            select sql_statement from information_schema.query_statistics
            where regexp_like(sql_statement, '^(select|with|delete|update|insert|merge)', 'i')
            and sql_statement not like '%query_statistics%'
            """;

    @Test
    void hearsOfEveryStatement(Databases databases) throws Exception {
        TestDatabase database = databases.chinook(Product.H2);
        Journal journal = new Journal();
        MusicStoreManagers store =
                MusicStoreManagers.on(DatabaseSettings.of(database.dataSource()).listener(journal));

        database.run("set query_statistics true");
        store.artist().deleteById(197);
        List<String> executed = database.rows(EXECUTED);

        assertThat(executed)
                .containsExactlyInAnyOrderElementsOf(
                        journal.statements().stream().map(SentStatement::sql).toList());
    }
}
