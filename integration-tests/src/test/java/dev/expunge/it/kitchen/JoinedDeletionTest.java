package dev.expunge.it.kitchen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.expunge.deletion.DeletionOptions;
import dev.expunge.deletion.DeletionReport;
import dev.expunge.error.deletion.DeletionLimitException;
import dev.expunge.it.database.Databases;
import dev.expunge.it.database.DatabasesExtension;
import dev.expunge.it.database.Execution;
import dev.expunge.it.database.TestDatabase;
import dev.expunge.it.journal.Journal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Join rows vanish with either side, and are counted under their table's name. */
@ParameterizedClass
@EnumSource
@ExtendWith(DatabasesExtension.class)
class JoinedDeletionTest {

    @Parameter
    Execution execution;

    private final Journal journal = new Journal();
    private TestDatabase database;
    private KitchenManagers kitchen;

    @BeforeEach
    void open(Databases databases) throws Exception {
        database = KitchenDatabase.filled(databases, execution.product());
        kitchen = KitchenManagers.on(execution.on(database.dataSource()).listener(journal));
    }

    @Test
    void vanishWithTheModelThatOwnsThem() {
        DeletionReport report = kitchen.recipe().deleteById(102);

        assertThat(report.deleted()).isEqualTo(Map.of("Recipe", 1L, "recipe_ingredients", 2L, "side_dish", 2L));
        assertThat(links("recipe_ingredients")).containsExactly("101 egg", "101 salt", "103 egg", "103 oil");
        assertThat(links("side_dish")).containsExactly("101 101", "103 101");
        assertThat(database.rows("select code from ingredient")).hasSize(4);
    }

    @Test
    void vanishWithTheOtherSide() {
        DeletionReport report = kitchen.ingredient().deleteById("egg");

        assertThat(report.deleted()).isEqualTo(Map.of("Ingredient", 1L, "recipe_ingredients", 2L));
        assertThat(links("recipe_ingredients")).containsExactly("101 salt", "102 leek", "102 oil", "103 oil");
        assertThat(database.rows("select id from recipe")).hasSize(3);
    }

    @Test
    void vanishOnceWhereBothSidesGo() {
        DeletionReport report = kitchen.cook().deleteById(1);

        assertThat(report.deleted())
                .isEqualTo(Map.of(
                        "Cook", 1L,
                        "Recipe", 2L,
                        "Ingredient", 2L,
                        "recipe_ingredients", 5L,
                        "side_dish", 4L,
                        "course_recipes", 2L));
        assertThat(links("recipe_ingredients")).containsExactly("103 oil");
        assertThat(links("side_dish")).isEmpty();
    }

    @Test
    void vanishWithCompositeKeysOnEitherSide() {
        DeletionReport ofCourse = kitchen.course().deleteById(1, 1);
        DeletionReport ofSpot = kitchen.spot().deleteById("hall", 1);

        assertThat(ofCourse.deleted()).isEqualTo(Map.of("Course", 1L, "course_recipes", 1L, "course_spots", 2L));
        assertThat(ofSpot.deleted()).isEqualTo(Map.of("Spot", 1L, "course_spots", 1L));
        assertThat(links("course_spots")).containsExactly("2 1 yard 1");
    }

    @Test
    void takeOneStatement() {
        kitchen.recipe().filter(recipe -> recipe.id.in(101, 102)).delete();

        assertThat(journal.kinds())
                .containsExactly(
                        "SELECT recipe",
                        "DELETE side_dish",
                        "DELETE recipe_ingredients",
                        "DELETE course_recipes",
                        "DELETE recipe");
    }

    @Test
    void sendTheseStatements() {
        kitchen.ingredient().deleteById("egg");
        kitchen.recipe().deleteById(102);

        assertThat(String.join("\n", journal.lines()).replaceAll("( ORDER BY \\S+)? FOR UPDATE", ""))
                .isEqualTo("""
                        SELECT ingredient.code FROM ingredient WHERE ingredient.code = ? [egg] -> 1
                        DELETE FROM recipe_ingredients WHERE recipe_ingredients.ingredient_code = ? [egg] -> 2
                        DELETE FROM ingredient WHERE ingredient.code = ? [egg] -> 1
                        SELECT recipe.id FROM recipe WHERE recipe.id = ? [102] -> 1
                        DELETE FROM side_dish WHERE (side_dish.from_recipe_id = ? OR side_dish.to_recipe_id = ?) [102, 102] -> 2
                        DELETE FROM recipe_ingredients WHERE recipe_ingredients.recipe_id = ? [102] -> 2
                        DELETE FROM course_recipes WHERE course_recipes.recipe_id = ? [102] -> 0
                        DELETE FROM recipe WHERE recipe.id = ? [102] -> 1""");
    }

    @Test
    void countTowardsALimit() {
        List<String> before = links("recipe_ingredients");

        assertThatExceptionOfType(DeletionLimitException.class)
                .isThrownBy(() -> kitchen.recipe().deleteAll(List.of(recipe(102)), DeletionOptions.atMost(4)))
                .satisfies(refusal -> assertThat(refusal.deleted())
                        .isEqualTo(Map.of("Recipe", 1L, "recipe_ingredients", 2L, "side_dish", 2L)));
        assertThat(links("recipe_ingredients")).isEqualTo(before);
        assertThat(kitchen.recipe()
                        .deleteAll(List.of(recipe(102)), DeletionOptions.atMost(5))
                        .total())
                .isEqualTo(5);
    }

    @Test
    void areExplained() {
        assertThat(kitchen.ingredient().all().explain().toString())
                .contains("delete recipe_ingredients by recipe_ingredients.ingredient_code")
                .contains("DELETE FROM recipe_ingredients WHERE recipe_ingredients.ingredient_code ");
    }

    @Test
    void areNoPartOfARecord() {
        Recipe recipe = kitchen.recipe().insert(recipe(0));

        assertThat(kitchen.recipe().get(recipe.id).ingredients).isEmpty();
        assertThat(links("recipe_ingredients")).hasSize(6);
    }

    private static Recipe recipe(int id) {
        Recipe recipe = new Recipe();
        recipe.id = id;
        recipe.cookId = 2;
        recipe.ingredients = Set.of(new Ingredient("egg", null));
        return recipe;
    }

    private List<String> links(String table) {
        return database.rows("select * from " + table + " order by 1, 2");
    }
}
