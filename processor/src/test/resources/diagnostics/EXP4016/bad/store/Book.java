package store;

import dev.expunge.annotation.Column;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

@Model
public class Book {

    @Id int id;

    @Column(unique = true)
    String isbn;

    String title;
}
