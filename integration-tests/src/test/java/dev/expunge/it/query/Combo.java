package dev.expunge.it.query;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

/** A combo, always under contract. */
@Model
public class Combo {
    @Id
    int id;

    String name = "";

    @ForeignKey
    Label label = new Label();
}
