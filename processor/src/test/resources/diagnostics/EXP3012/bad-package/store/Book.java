package store;

import dev.expunge.annotation.Convert;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.ModelRegistry;

@Model
public class Book {
    @Id @Convert(Isbn.Digits.class)
    Isbn isbn;

    @ModelRegistry
    interface Store {}
}
