package dev.expunge.it.query;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

/** A band, always under contract. */
@Model
public class Band {
    @Id
    int id;

    String name = "";

    @ForeignKey
    Label label = new Label();
}
