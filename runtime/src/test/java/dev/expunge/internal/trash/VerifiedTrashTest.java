package dev.expunge.internal.trash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.expunge.schema.Finding;
import dev.expunge.schema.Problem;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a comparison of tables and models says of the trash. */
class VerifiedTrashTest {

    private final Shop shop = new Shop();

    @AfterEach
    void close() {
        shop.close();
    }

    private List<Finding> findings(Problem problem) {
        return shop.verify().findings().stream()
                .filter(finding -> finding.problem() == problem)
                .toList();
    }

    @Test
    void aMissingMarkIsTold() {
        shop.execute("ALTER TABLE invoice DROP COLUMN deletion_id");
        assertThat(findings(Problem.MISSING_COLUMN)).singleElement().satisfies(finding -> {
            assertThat(finding.subject()).isEqualTo("Invoice.deletionId");
            assertThat(finding.help()).contains("@SoftDeletable");
        });
    }

    @Test
    void nothingUniqueAndUniqueOverTheTrashAreTold() {
        assertThat(findings(Problem.NOT_UNIQUE)).extracting(Finding::subject).containsExactly("Customer.email");
        shop.execute("ALTER TABLE customer ADD CONSTRAINT once UNIQUE (email)");
        assertThat(findings(Problem.NOT_UNIQUE)).isEmpty();
        assertThat(findings(Problem.UNIQUE_IN_TRASH))
                .extracting(Finding::subject)
                .containsExactly("Customer.email");
    }

    @Test
    void uniqueAmongLiveRowsIsRight() {
        shop.execute("ALTER TABLE customer ADD COLUMN live BOOLEAN"
                + " GENERATED ALWAYS AS (CASE WHEN deleted_at IS NULL THEN TRUE END)");
        shop.execute("ALTER TABLE customer ADD CONSTRAINT once UNIQUE (email, live)");
        assertThat(findings(Problem.NOT_UNIQUE)).isEmpty();
        assertThat(findings(Problem.UNIQUE_IN_TRASH)).isEmpty();
    }

    @Test
    void liveRowsBelowTheTrashAreTold() {
        shop.execute("INSERT INTO customer (id) VALUES (1), (2)");
        shop.execute("INSERT INTO invoice (id, customer_id) VALUES (11, 1), (12, 1), (13, 1), (21, 2)");
        shop.mark("invoice", 8, 13);
        assertThat(findings(Problem.LIVE_BELOW_TRASH)).isEmpty();
        shop.mark("customer", 9, 1);
        assertThat(findings(Problem.LIVE_BELOW_TRASH)).singleElement().satisfies(finding -> {
            assertThat(finding.message()).isEqualTo("2 live rows of invoice refer to customer in the trash.");
            assertThat(finding.found()).isEqualTo("(id) 11, 12");
        });
    }
}
