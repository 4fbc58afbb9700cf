package dev.expunge.it.kitchen;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.ManyToMany;
import dev.expunge.annotation.Model;
import java.util.List;
import java.util.Set;

/** Is joined by records, and with itself by keys. */
@Model
public class Recipe {

    @Id(generated = true)
    public int id;

    @ForeignKey(to = Cook.class)
    public int cookId;

    @ManyToMany
    public Set<Ingredient> ingredients = Set.of();

    @ManyToMany(to = Recipe.class, table = "side_dish")
    public List<Integer> sides = List.of();
}
