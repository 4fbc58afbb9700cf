package dev.expunge.sample;

import dev.expunge.error.ExpungeException;
import dev.expunge.sample.chapter.Story;
import dev.expunge.sample.database.DatabaseAddress;
import dev.expunge.sample.database.SchemaExistsException;
import dev.expunge.sample.database.TourSchema;
import dev.expunge.sample.page.Page;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;

/** Shows, in one run, what Expunge does on the Chinook data: the command line. */
@Command(
        name = "tour",
        description = {
            "Moves the Chinook record store into a database, then deletes from it in every way that Expunge knows,"
                    + " showing the plans, the SQL and the reports.",
            "Without options, the database is an H2 in memory.",
            ""
        },
        footer = {"", "Exit code: 0 the tour went through, 1 something stopped it, 2 the options were not understood."},
        sortOptions = false)
public final class Tour implements Callable<Integer> {

    private final Page page;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Print this text.")
    @SuppressWarnings("UnusedVariable") // picocli reads the annotation
    private boolean help;

    @ArgGroup(exclusive = false, heading = "%nOn a database of your own, in a schema of the tour's own:%n")
    private @Nullable OwnDatabase own;

    private Tour(Page page) {
        this.page = page;
    }

    public static void main(String[] args) {
        System.exit(run(printer(System.out), printer(System.err), Ansi.AUTO, args));
    }

    /** Runs the tour without colours and returns its exit code. */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        return run(out, err, Ansi.OFF, args);
    }

    private static int run(PrintWriter out, PrintWriter err, Ansi ansi, String... args) {
        return new CommandLine(new Tour(new Page(out, ansi)))
                .setOut(out)
                .setErr(err)
                .setColorScheme(Help.defaultColorScheme(ansi))
                .setUsageHelpWidth(100)
                .setExecutionExceptionHandler(Tour::explain)
                .execute(args);
    }

    @Override
    public Integer call() throws SQLException {
        try (TourSchema schema =
                own == null ? TourSchema.create(DatabaseAddress.inMemory(), false, false) : own.createSchema()) {
            Story.in(schema, page).tell();
        }
        return CommandLine.ExitCode.OK;
    }

    private static PrintWriter printer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, Charset.defaultCharset()), true);
    }

    /** Says what a person can act on; anything else is a fault of this program and keeps its stack trace. */
    private static int explain(Exception fault, CommandLine command, CommandLine.ParseResult arguments)
            throws Exception {
        if (!(fault instanceof SQLException
                || fault instanceof ExpungeException
                || fault instanceof SchemaExistsException)) {
            throw fault;
        }
        command.getErr().println("The tour was stopped: " + fault.getMessage());
        if (fault.getCause() instanceof SQLException cause) {
            command.getErr().println("  " + cause.getMessage());
        }
        return CommandLine.ExitCode.SOFTWARE;
    }
}
