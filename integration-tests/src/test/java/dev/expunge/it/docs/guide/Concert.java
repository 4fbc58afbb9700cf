package dev.expunge.it.docs.guide;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.ManyToMany;
import dev.expunge.annotation.Model;
import java.util.Set;

/** Owns the join table to its guests. */
@Model
public class Concert {
    @Id
    int id;

    @ManyToMany
    Set<Guest> guests;
}
