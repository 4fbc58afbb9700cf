package dev.expunge.it.museum;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.ManyToMany;
import dev.expunge.annotation.Model;
import java.util.Set;

/** A poem with its motifs. */
@Model
public class Poem {

    @Id
    public int id;

    @ManyToMany
    public Set<Motif> motifs = Set.of();
}
