package dev.expunge.it.kitchen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.expunge.Links;
import dev.expunge.error.NullArgumentException;
import dev.expunge.error.UnsavedRecordException;
import dev.expunge.error.database.ForeignKeyException;
import dev.expunge.it.database.Databases;
import dev.expunge.it.database.DatabasesExtension;
import dev.expunge.it.database.Execution;
import dev.expunge.it.database.TestDatabase;
import dev.expunge.it.journal.Journal;
import dev.expunge.jdbc.SentStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What adding, removing and setting links leaves in the join table, and what it returns. */
@ParameterizedClass
@EnumSource
@ExtendWith(DatabasesExtension.class)
class LinksTest {

    private static final Ingredient EGG = new Ingredient("egg", null);
    private static final Ingredient LEEK = new Ingredient("leek", null);
    private static final Ingredient OIL = new Ingredient("oil", null);
    private static final Ingredient SALT = new Ingredient("salt", null);
    private static final Ingredient NO_SUCH = new Ingredient("saffron", null);

    @Parameter
    Execution execution;

    private final Journal journal = new Journal();
    private TestDatabase database;
    private KitchenManagers kitchen;
    private Links<Ingredient, String> links;

    @BeforeEach
    void open(Databases databases) throws Exception {
        database = KitchenDatabase.filled(databases, execution.product());
        kitchen = KitchenManagers.on(execution.on(database.dataSource()).listener(journal));
        links = kitchen.recipe().ingredients(103);
    }

    @Test
    void addLinksWhatIsNotLinkedYet() {
        assertThat(links.add(EGG, SALT, LEEK, SALT)).isEqualTo(2);
        assertThat(links.addAll(List.of(EGG, SALT))).isZero();
        assertThat(links.addKeys(List.of("leek"))).isZero();

        assertThat(stored()).containsExactly("egg", "leek", "oil", "salt");
        assertThat(database.rows("select count(*) from recipe_ingredients")).containsExactly("8");
    }

    @Test
    void removeTakesAwayLinksAndNoRecords() {
        assertThat(links.remove(EGG, LEEK)).isEqualTo(1);
        assertThat(links.removeAll(List.of(EGG))).isZero();
        assertThat(links.removeKeys(List.of("oil"))).isEqualTo(1);

        assertThat(stored()).isEmpty();
        assertThat(database.rows("select code from ingredient")).hasSize(4);
        assertThat(database.rows("select count(*) from recipe_ingredients")).containsExactly("4");
    }

    @Test
    void setChangesWhatDiffers() {
        assertThat(links.set(List.of(OIL, SALT, LEEK, LEEK))).isEqualTo(new Links.Changes(2, 1));
        assertThat(links.setKeys(List.of("leek", "oil", "salt"))).isEqualTo(new Links.Changes(0, 0));
        assertThat(stored()).containsExactly("leek", "oil", "salt");

        assertThat(links.set(List.of())).isEqualTo(new Links.Changes(0, 3));
        assertThat(stored()).isEmpty();
    }

    @Test
    void clearRemovesAll() {
        assertThat(links.clear()).isEqualTo(2);
        assertThat(links.clear()).isZero();
        assertThat(database.rows("select count(*) from recipe_ingredients")).containsExactly("4");
    }

    @Test
    void areReadByKey() {
        links.add(LEEK);

        assertThat(links.keys()).containsExactly("egg", "leek", "oil");
        assertThat(links.count()).isEqualTo(3);
        assertThat(links.contains(LEEK)).isTrue();
        assertThat(links.containsKey("salt")).isFalse();
        assertThat(kitchen.ingredient().filter(i -> i.code.in(links.keys())).count())
                .isEqualTo(3);
    }

    @Test
    void sendTheseStatements() {
        links.add(EGG, SALT);
        links.remove(EGG, LEEK);
        links.setKeys(List.of("leek", "salt"));
        links.keys();
        links.count();
        links.containsKey("leek");
        links.clear();

        assertThat(String.join("\n", journal.lines()).replace("recipe_ingredients.", ""))
                .isEqualTo(among("""
                        SELECT ingredient_code FROM recipe_ingredients WHERE recipe_id = ? AND ingredient_code = ANY (?) [103, [egg, salt]] -> 1
                        INSERT INTO recipe_ingredients (recipe_id, ingredient_code) VALUES (?, ?) [[103, salt]] -> 1
                        DELETE FROM recipe_ingredients WHERE recipe_id = ? AND ingredient_code = ANY (?) [103, [egg, leek]] -> 1
                        SELECT ingredient_code FROM recipe_ingredients WHERE recipe_id = ? ORDER BY ingredient_code [103] -> 2
                        DELETE FROM recipe_ingredients WHERE recipe_id = ? AND ingredient_code = ? [103, oil] -> 1
                        INSERT INTO recipe_ingredients (recipe_id, ingredient_code) VALUES (?, ?) [[103, leek]] -> 1
                        SELECT ingredient_code FROM recipe_ingredients WHERE recipe_id = ? ORDER BY ingredient_code [103] -> 2
                        SELECT COUNT(*) FROM recipe_ingredients WHERE recipe_id = ? [103] -> 1
                        SELECT COUNT(*) FROM recipe_ingredients WHERE recipe_id = ? AND ingredient_code = ? [103, leek] -> 1
                        DELETE FROM recipe_ingredients WHERE recipe_id = ? [103] -> 2"""));
    }

    @Test
    void areInsertedByAscendingKeys() {
        links.clear();
        journal.clear();

        links.addKeys(List.of("salt", "egg", "leek"));

        List<SentStatement> sent = journal.statements();
        assertThat(sent.get(sent.size() - 1).parameters())
                .containsExactly(List.of(103, "egg"), List.of(103, "leek"), List.of(103, "salt"));
    }

    private String among(String statements) {
        return switch (execution) {
            case H2 -> lockingParents(statements);
            case POSTGRESQL -> statements;
            case POSTGRESQL_PESSIMISTIC ->
                statements.replace("= ANY (?)", "IN (?, ?)").replaceAll("\\[103, \\[(\\w+, \\w+)]]", "[103, $1]");
        };
    }

    /** H2's constraint does not keep the rows on either side. */
    private static String lockingParents(String statements) {
        return statements.replaceAll("(?m)^INSERT .* \\[\\[103, (\\w+)]] -> 1$", """
                SELECT recipe.id FROM recipe WHERE recipe.id = ? FOR UPDATE [103] -> 1
                SELECT ingredient.code FROM ingredient WHERE ingredient.code = ? FOR UPDATE [$1] -> 1
                $0""");
    }

    @Test
    void sendNothingForNothing() {
        assertThat(links.add()).isZero();
        assertThat(links.remove()).isZero();
        assertThat(journal.lines()).isEmpty();
    }

    @Test
    void oneStatementLooksForThousands() {
        database.run("insert into ingredient %s"
                .formatted(IntStream.range(0, 1200)
                        .mapToObj("select 'i%1$04d', null"::formatted)
                        .reduce("%s union all %s"::formatted)
                        .orElseThrow()
                        .replaceFirst("null", "cast(null as integer)")));
        List<String> many = kitchen.ingredient().all().keys();
        journal.clear();

        assertThat(links.addKeys(many)).isEqualTo(1202);

        assertThat(journal.kinds().stream().filter(kind -> kind.startsWith("INSERT")))
                .hasSize(3);
        if (execution != Execution.POSTGRESQL_PESSIMISTIC) {
            assertThat(journal.kinds()).hasSize(execution == Execution.H2 ? 6 : 4);
        }
        assertThat(links.removeKeys(many)).isEqualTo(1204);
    }

    @Test
    void ofCompositeKeysOnBothSides() {
        Links<Spot, SpotKey> spots = kitchen.course().spots(new CourseKey(1, 1));
        Spot yard = new Spot("yard", 1);

        assertThat(spots.keys()).containsExactly(new SpotKey("hall", 1), new SpotKey("hall", 2));
        assertThat(spots.add(yard, new Spot("hall", 2))).isEqualTo(1);
        assertThat(spots.contains(yard)).isTrue();
        assertThat(spots.setKeys(List.of(new SpotKey("yard", 1)))).isEqualTo(new Links.Changes(0, 2));
        assertThat(spots.count()).isEqualTo(1);
        assertThat(database.rows("select spot_room, spot_place from course_spots where course_menu = 2 order by 1, 2"))
                .containsExactly("hall 1", "yard 1");
    }

    @Test
    void ofAModelWithItselfHaveADirection() {
        Links<Recipe, Integer> sides = kitchen.recipe().sides(101);

        assertThat(sides.keys()).containsExactly(101, 102);
        assertThat(sides.addKeys(List.of(103))).isEqualTo(1);
        assertThat(kitchen.recipe().sides(102).keys()).containsExactly(103);
        assertThat(sides.clear()).isEqualTo(3);
        assertThat(database.rows("select * from side_dish order by 1")).containsExactly("102 103", "103 101");
    }

    @Test
    void needRecordsThatWereSaved() {
        assertThatExceptionOfType(UnsavedRecordException.class)
                .isThrownBy(() -> kitchen.recipe().ingredients(new Recipe()))
                .withMessageContaining("Recipe");
        assertThatExceptionOfType(UnsavedRecordException.class)
                .isThrownBy(() -> kitchen.course().recipes(new CourseKey(1, 1)).add(new Recipe()));
        assertThat(journal.lines()).isEmpty();
    }

    @Test
    void needRecordsAndKeysAtAll() {
        assertThatExceptionOfType(NullArgumentException.class)
                .isThrownBy(() -> links.addAll(Arrays.asList(SALT, null)))
                .withMessageContaining("Ingredient");
        assertThatExceptionOfType(NullArgumentException.class)
                .isThrownBy(() -> links.addKeys(Arrays.asList("salt", null)));
        assertThat(journal.lines()).isEmpty();
    }

    @Test
    void toARowThatDoesNotExistAreRefusedByItsConstraint() {
        assertThatExceptionOfType(ForeignKeyException.class)
                .isThrownBy(() -> links.add(SALT, NO_SUCH))
                .withMessageContainingAll("recipe_ingredients (insert)", "does not exist")
                .withMessageContaining(
                        switch (execution) {
                            case H2 -> "the foreign key over ingredient_code";
                            case POSTGRESQL -> "constraint \"recipe_ingredient\"";
                            case POSTGRESQL_PESSIMISTIC -> "a foreign key";
                        });
        assertThatExceptionOfType(ForeignKeyException.class)
                .isThrownBy(() -> kitchen.recipe().ingredients(4711).set(List.of(SALT)));
        assertThat(stored()).containsExactly("egg", "oil");
        assertThat(links.removeKeys(List.of("saffron"))).isZero();
    }

    @Test
    void joinTheCallersTransaction() throws SQLException {
        try (Connection connection = database.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            Links<Ingredient, String> joined =
                    KitchenManagers.on(execution.on(connection)).recipe().ingredients(103);
            joined.add(SALT);
            assertThatExceptionOfType(ForeignKeyException.class).isThrownBy(() -> joined.add(LEEK, NO_SUCH));
            assertThat(joined.keys()).containsExactly("egg", "oil", "salt");
            connection.rollback();
        }
        assertThat(stored()).containsExactly("egg", "oil");
    }

    private List<String> stored() {
        return database.rows("select ingredient_code from recipe_ingredients where recipe_id = 103 order by 1");
    }
}
