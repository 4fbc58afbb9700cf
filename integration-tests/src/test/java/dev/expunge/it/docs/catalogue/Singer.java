package dev.expunge.it.docs.catalogue;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;
import org.jspecify.annotations.Nullable;

/** May have learned from another. */
@Model
public class Singer {
    @Id
    public int id;

    public String name = "";

    @ForeignKey(onDelete = OnDelete.SET_NULL)
    public @Nullable Singer mentor;
}
