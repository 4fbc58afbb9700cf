package dev.expunge.it.query;

import dev.expunge.annotation.Column;
import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;
import org.jspecify.annotations.Nullable;

/** Its names are reserved, of mixed case, or have quotes and blanks. */
@Model(table = "Order")
public class OddName {
    @Id
    @Column(name = "Key")
    int id;

    @Column(name = "select")
    String chosen = "";

    @Column(name = "say \"when\"")
    int count;

    @ForeignKey(column = "group", onDelete = OnDelete.SET_NULL)
    @Nullable
    OddName group;
}
