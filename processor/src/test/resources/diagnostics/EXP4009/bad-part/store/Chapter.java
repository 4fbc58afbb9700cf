package store;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

@Model
public class Chapter {
    @Id
    @ForeignKey
    Chapter /*EXP4009*/part;

    @Id int number;

    @ForeignKey Book book;
}
