package store;

import dev.expunge.spi.Generated;
import dev.expunge.spi.ModelDescription;
import dev.expunge.spi.ModelDescription.ColumnDescription;
import dev.expunge.spi.ModelDescription.ReferenceDescription;

/** What other compilations know of {@link Employee}. */
@Generated
@javax.annotation.processing.Generated("dev.expunge.processor.ModelProcessor")
@ModelDescription(
        format = 1,
        model = Employee.class,
        table = "employee",
        schema = "staff",
        columns = {
            @ColumnDescription(field = "id", name = "id", type = "int", key = true),
            @ColumnDescription(field = "lastName", name = "last_name", type = "java.lang.String"),
            @ColumnDescription(field = "title", name = "title", type = "java.lang.String", nullable = true),
            @ColumnDescription(
                    field = "salary", name = "salary", type = "java.math.BigDecimal", precision = 10, scale = 2),
            @ColumnDescription(field = "grade", name = "grade", type = "store.Employee.Grade"),
            @ColumnDescription(
                    field = "reportsToId", name = "reports_to_id", type = "java.lang.Integer", nullable = true),
            @ColumnDescription(
                    field = "likesArtistId", name = "likes_artist_id", type = "java.lang.Integer", nullable = true)
        },
        references = {
            @ReferenceDescription(
                    field = "reportsToId", columns = "reports_to_id", parent = Employee.class, onDelete = "SET_NULL"),
            @ReferenceDescription(
                    field = "likesArtistId",
                    columns = "likes_artist_id",
                    parent = Artist.class,
                    onDelete = "DB_SET_NULL")
        },
        fingerprint = "000000007e21b13b")
final class EmployeeModelDescription {
    private EmployeeModelDescription() {}
}
