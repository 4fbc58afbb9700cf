package dev.expunge.sample;

import dev.expunge.sample.database.DatabaseAddress;
import dev.expunge.sample.database.TourSchema;
import java.sql.SQLException;
import picocli.CommandLine.Option;

/** The options that name a database of the user's; none of them means anything without the first. */
final class OwnDatabase {

    @Option(
            names = "--url",
            required = true,
            paramLabel = "<url>",
            description = "JDBC address of a PostgreSQL or an H2: jdbc:postgresql://localhost/postgres.")
    private String url = "";

    @Option(names = "--user", paramLabel = "<name>", description = "Who connects; needs the right to create a schema.")
    private String user = "";

    @Option(
            names = "--password",
            arity = "0..1",
            interactive = true,
            paramLabel = "<password>",
            description = "The user's password; asked for if it is left out.")
    private String password = "";

    @Option(
            names = "--replace",
            description = "Drop the schema " + TourSchema.NAME + " first, with everything in it, if there is one.")
    private boolean replace;

    @Option(names = "--keep", description = "Leave the schema " + TourSchema.NAME + " there at the end.")
    private boolean keep;

    TourSchema createSchema() throws SQLException {
        return TourSchema.create(new DatabaseAddress(url, user, password), replace, keep);
    }
}
