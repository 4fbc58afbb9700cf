package dev.expunge.it.museum;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;

/** What every possession has; no model itself. */
abstract class Possession {

    @Id
    public int id;

    @ForeignKey(to = Owner.class)
    public int ownerId;
}
