package dev.expunge.it.bookshop;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

/** A printing that is put aside, and the edition that it is sold with. */
@Model
public class Pledge {
    @Id
    int id;

    @ForeignKey(to = Printing.class)
    PrintingKey printing;

    @ForeignKey
    Edition with;
}
