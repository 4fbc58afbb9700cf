package dev.expunge.it.query;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;
import org.jspecify.annotations.Nullable;

/** A label, which another one may own. */
@Model
public class Label {
    @Id
    int id;

    String name = "";

    @ForeignKey(onDelete = OnDelete.SET_NULL)
    @Nullable
    Label owner;
}
