package dev.expunge.it.kitchen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.expunge.Links;
import dev.expunge.it.database.Databases;
import dev.expunge.it.database.DatabasesExtension;
import dev.expunge.it.database.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Links by keys that the database holds equal, although Java does not. */
@ExtendWith(DatabasesExtension.class)
class BlindLinksTest {

    private Links<Ingredient, String> links;

    @BeforeEach
    void open(Databases databases) throws Exception {
        TestDatabase database = KitchenDatabase.blindToCase(databases);
        links = KitchenManagers.on(database.dataSource()).recipe().ingredients(103);
    }

    @Test
    void addFindsThemLinked() {
        assertThat(links.addKeys(List.of("EGG", "Salt", "salt"))).isEqualTo(1);
        assertThat(links.keys()).hasSize(3);
    }

    @Test
    void setLeavesOneOfThem() {
        assertThat(links.setKeys(List.of("EGG", "Egg"))).isEqualTo(new Links.Changes(1, 2));
        assertThat(links.keys()).hasSize(1);
    }

    @Test
    void removeFindsThem() {
        assertThat(links.removeKeys(List.of("EGG", "eGG"))).isEqualTo(1);
        assertThat(links.keys()).containsExactly("oil");
    }
}
