package store;

import dev.expunge.annotation.OnDelete;
import dev.expunge.spi.Column;
import dev.expunge.spi.Constraints;
import dev.expunge.spi.Generated;
import dev.expunge.spi.ModelType;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Row;
import dev.expunge.spi.RowWriter;
import dev.expunge.spi.Table;
import dev.expunge.spi.ValueTypes;
import java.math.BigDecimal;
import java.util.Optional;
import store.Employee.Grade;

/** Reads and writes the rows of {@link Employee}. */
@Generated
@javax.annotation.processing.Generated("dev.expunge.processor.ModelProcessor")
public final class EmployeeModelType extends ModelType<Employee, Integer, EmployeeFields> {
    public static final Column<Integer> COLUMN_ID = Column.required("id", "id", ValueTypes.INTEGER);
    public static final Column<String> COLUMN_LAST_NAME = Column.required("lastName", "last_name", ValueTypes.STRING);
    public static final Column<String> COLUMN_TITLE = Column.optional("title", "title", ValueTypes.STRING);
    public static final Column<BigDecimal> COLUMN_SALARY = Column.required("salary", "salary", ValueTypes.BIG_DECIMAL);
    public static final Column<Grade> COLUMN_GRADE = Column.required("grade", "grade", ValueTypes.named(Grade.class));
    public static final Column<Integer> COLUMN_REPORTS_TO_ID =
            Column.optional("reportsToId", "reports_to_id", ValueTypes.INTEGER);
    public static final Column<Integer> COLUMN_LIKES_ARTIST_ID =
            Column.optional("likesArtistId", "likes_artist_id", ValueTypes.INTEGER);

    public static final Table TABLE = Table.of("store.Employee", "employee")
            .inSchema("staff")
            .withColumns(
                    COLUMN_ID, COLUMN_LAST_NAME, COLUMN_TITLE, COLUMN_SALARY, COLUMN_GRADE, COLUMN_REPORTS_TO_ID,
                    COLUMN_LIKES_ARTIST_ID)
            .withKey(COLUMN_ID);

    public static final EmployeeModelType TYPE = new EmployeeModelType();

    private EmployeeModelType() {
        super(TABLE, EmployeeFields::new, "000000007e21b13b");
    }

    /** Returns the reference {@code reportsToId}, SET_NULL on delete. */
    public static Reference reportsToIdReference() {
        return Reference.toKey("reportsToId", TABLE, TABLE, COLUMN_REPORTS_TO_ID);
    }

    /** Returns the reference {@code likesArtistId}, DB_SET_NULL on delete. */
    public static Reference likesArtistIdReference() {
        return Reference.toKey("likesArtistId", TABLE, ArtistModelType.TABLE, COLUMN_LIKES_ARTIST_ID);
    }

    @Override
    public Constraints constraints() {
        return Constraints.none()
                .reference(OnDelete.SET_NULL, reportsToIdReference())
                .reference(OnDelete.DB_SET_NULL, likesArtistIdReference());
    }

    @Override
    public Employee read(Row row) {
        return new Employee(
                row.required(COLUMN_ID),
                row.required(COLUMN_LAST_NAME),
                row.optional(COLUMN_TITLE),
                row.required(COLUMN_SALARY),
                row.required(COLUMN_GRADE),
                row.optional(COLUMN_REPORTS_TO_ID),
                row.optional(COLUMN_LIKES_ARTIST_ID));
    }

    @Override
    public void write(Employee record, RowWriter writer) {
        writer.set(COLUMN_ID, record.id());
        writer.set(COLUMN_LAST_NAME, record.lastName());
        writer.set(COLUMN_TITLE, record.title());
        writer.set(COLUMN_SALARY, record.salary());
        writer.set(COLUMN_GRADE, record.grade());
        writer.set(COLUMN_REPORTS_TO_ID, record.reportsToId());
        writer.set(COLUMN_LIKES_ARTIST_ID, record.likesArtistId());
    }

    @Override
    public Optional<Integer> keyOf(Employee record) {
        return Optional.of(record.id());
    }
}
