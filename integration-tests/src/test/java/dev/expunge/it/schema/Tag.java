package dev.expunge.it.schema;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.ManyToMany;
import dev.expunge.annotation.Model;
import java.util.Set;

/** Is joined with goods. */
@Model
public class Tag {

    @Id
    public String name = "";

    @ManyToMany
    public Set<Goods> goods = Set.of();
}
