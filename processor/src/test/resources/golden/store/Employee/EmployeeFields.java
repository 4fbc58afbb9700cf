package store;

import dev.expunge.field.Field;
import dev.expunge.field.NumberField;
import dev.expunge.field.TextField;
import dev.expunge.spi.Generated;
import dev.expunge.spi.Path;
import java.math.BigDecimal;
import store.Employee.Grade;

/** The fields of {@link Employee} in conditions. */
@Generated
@javax.annotation.processing.Generated("dev.expunge.processor.ModelProcessor")
public final class EmployeeFields {
    /** Column {@code id}, the key. */
    public final NumberField<Integer> id;

    /** Column {@code last_name}, not null. */
    public final TextField lastName;

    /** Column {@code title}, may be null. */
    public final TextField title;

    /** Column {@code salary}, not null. */
    public final NumberField<BigDecimal> salary;

    /** Column {@code grade}, not null. */
    public final Field<Grade> grade;

    /**
     * Column {@code reports_to_id}, may be null, refers to {@link Employee}, SET_NULL on delete; {@link #reportsTo()}
     * goes on to its fields.
     */
    public final NumberField<Integer> reportsToId;

    /**
     * Column {@code likes_artist_id}, may be null, refers to {@link Artist}, DB_SET_NULL on delete;
     * {@link #likesArtist()} goes on to its fields.
     */
    public final NumberField<Integer> likesArtistId;

    private final Path pathOfRow;

    EmployeeFields(Path path) {
        this.id = new NumberField<>(path, EmployeeModelType.COLUMN_ID);
        this.lastName = new TextField(path, EmployeeModelType.COLUMN_LAST_NAME);
        this.title = new TextField(path, EmployeeModelType.COLUMN_TITLE);
        this.salary = new NumberField<>(path, EmployeeModelType.COLUMN_SALARY);
        this.grade = new Field<>(path, EmployeeModelType.COLUMN_GRADE);
        this.reportsToId = new NumberField<>(path, EmployeeModelType.COLUMN_REPORTS_TO_ID);
        this.likesArtistId = new NumberField<>(path, EmployeeModelType.COLUMN_LIKES_ARTIST_ID);
        this.pathOfRow = path;
    }

    /** Returns the fields of the {@link Employee} that {@code reportsToId} refers to. */
    public EmployeeFields reportsTo() {
        return EmployeeModelType.TYPE.fields(pathOfRow.follow(EmployeeModelType.reportsToIdReference()));
    }

    /** Returns the fields of the {@link Artist} that {@code likesArtistId} refers to. */
    public ArtistFields likesArtist() {
        return ArtistModelType.TYPE.fields(pathOfRow.follow(EmployeeModelType.likesArtistIdReference()));
    }
}
