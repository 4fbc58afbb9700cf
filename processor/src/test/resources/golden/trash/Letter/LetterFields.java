package trash;

import dev.expunge.field.NumberField;
import dev.expunge.field.TextField;
import dev.expunge.spi.Generated;
import dev.expunge.spi.Path;

/** The fields of {@link Letter} in conditions. */
@Generated
@javax.annotation.processing.Generated("dev.expunge.processor.ModelProcessor")
public final class LetterFields {
    /** Column {@code id}, the key. */
    public final NumberField<Integer> id;

    /** Column {@code subject}, may be null. */
    public final TextField subject;

    LetterFields(Path path) {
        this.id = new NumberField<>(path, LetterModelType.COLUMN_ID);
        this.subject = new TextField(path, LetterModelType.COLUMN_SUBJECT);
    }
}
