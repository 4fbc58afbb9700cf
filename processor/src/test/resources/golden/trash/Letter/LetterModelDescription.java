package trash;

import dev.expunge.spi.Generated;
import dev.expunge.spi.ModelDescription;
import dev.expunge.spi.ModelDescription.ColumnDescription;
import dev.expunge.spi.ModelDescription.MarksDescription;

/** What other compilations know of {@link Letter}. */
@Generated
@javax.annotation.processing.Generated("dev.expunge.processor.ModelProcessor")
@ModelDescription(
        format = 1,
        model = Letter.class,
        table = "letter",
        columns = {
            @ColumnDescription(field = "id", name = "id", type = "int", key = true),
            @ColumnDescription(
                    field = "subject", name = "subject", type = "java.lang.String", nullable = true, unique = true)
        },
        marks = @MarksDescription(flag = @ColumnDescription(field = "is_gone", name = "is_gone", type = "boolean")),
        fingerprint = "00000000313733bc")
final class LetterModelDescription {
    private LetterModelDescription() {}
}
