package dev.expunge.it.kitchen;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.ManyToMany;
import dev.expunge.annotation.Model;
import java.util.Collection;
import java.util.Set;

/** Has a key of two columns, and is joined to one of one column and to another of two. */
@Model
public class Course {

    @Id
    public int menu;

    @Id
    public int position;

    @ManyToMany
    public Collection<Recipe> recipes = Set.of();

    @ManyToMany(to = Spot.class)
    public Set<SpotKey> spots = Set.of();
}
