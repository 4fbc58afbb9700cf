package trash;

import dev.expunge.spi.Column;
import dev.expunge.spi.Constraints;
import dev.expunge.spi.Generated;
import dev.expunge.spi.Marks;
import dev.expunge.spi.ModelType;
import dev.expunge.spi.Row;
import dev.expunge.spi.RowWriter;
import dev.expunge.spi.Table;
import dev.expunge.spi.ValueTypes;
import java.util.Optional;

/** Reads and writes the rows of {@link Letter}. */
@Generated
@javax.annotation.processing.Generated("dev.expunge.processor.ModelProcessor")
public final class LetterModelType extends ModelType<Letter, Integer, LetterFields> {
    public static final Column<Integer> COLUMN_ID = Column.required("id", "id", ValueTypes.INTEGER);
    public static final Column<String> COLUMN_SUBJECT = Column.optional("subject", "subject", ValueTypes.STRING);

    private static final Column<Boolean> MARK_DELETED = Column.required("is_gone", "is_gone", ValueTypes.BOOLEAN);

    public static final Table TABLE = Table.of("trash.Letter", "letter")
            .withColumns(COLUMN_ID, COLUMN_SUBJECT)
            .withKey(COLUMN_ID)
            .withMarks(Marks.flagged(MARK_DELETED));

    public static final LetterModelType TYPE = new LetterModelType();

    private LetterModelType() {
        super(TABLE, LetterFields::new, "00000000313733bc");
    }

    @Override
    public Constraints constraints() {
        return Constraints.none().unique(COLUMN_SUBJECT);
    }

    @Override
    public Letter read(Row row) {
        return new Letter(row.required(COLUMN_ID), row.optional(COLUMN_SUBJECT));
    }

    @Override
    public void write(Letter record, RowWriter writer) {
        writer.set(COLUMN_ID, record.id());
        writer.set(COLUMN_SUBJECT, record.subject());
    }

    @Override
    public Optional<Integer> keyOf(Letter record) {
        return Optional.of(record.id());
    }
}
