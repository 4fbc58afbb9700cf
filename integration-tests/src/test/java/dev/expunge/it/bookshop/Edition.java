package dev.expunge.it.bookshop;

import dev.expunge.annotation.Convert;
import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.ManyToMany;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An edition, known by its number. */
@Model
public class Edition {
    @Id
    @Convert(Isbn.Converter.class)
    Isbn isbn;

    String title;

    @Convert(Price.Converter.class)
    @Nullable
    Price price;

    @ForeignKey(to = Edition.class, onDelete = OnDelete.SET_NULL)
    @Nullable
    Isbn sequelIsbn;

    @ManyToMany(to = Edition.class)
    Set<Isbn> alike;

    Edition() {}

    Edition(String isbn, String title, @Nullable Price price) {
        this.isbn = new Isbn(isbn);
        this.title = title;
        this.price = price;
    }
}
