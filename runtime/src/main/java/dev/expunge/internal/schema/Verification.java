package dev.expunge.internal.schema;

import dev.expunge.annotation.OnDelete;
import dev.expunge.deletion.Registry;
import dev.expunge.internal.jdbc.Session;
import dev.expunge.internal.jdbc.catalog.Catalog;
import dev.expunge.internal.jdbc.catalog.LiveTable;
import dev.expunge.internal.jdbc.catalog.Location;
import dev.expunge.schema.Finding;
import dev.expunge.schema.Problem;
import dev.expunge.schema.SchemaReport;
import dev.expunge.spi.Column;
import dev.expunge.spi.Constraints.Declared;
import dev.expunge.spi.Marks;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Table;
import java.util.ArrayList;
import java.util.List;

/** Compares the tables of a live database with those of a registry, one after the other. */
public final class Verification {

    private final Catalog catalog;
    private final Words words;
    private final List<DeclaredTable> tables;
    private final Session session;

    private Verification(List<DeclaredTable> tables, Session session) {
        this.catalog = Catalog.of(session);
        this.words = new Words(session.dialect());
        this.tables = tables;
        this.session = session;
    }

    /** Returns where the database of a session disagrees with a registry. */
    public static SchemaReport of(Registry registry, Session session) {
        List<DeclaredTable> tables = DeclaredTable.of(registry);
        Verification verification = new Verification(tables, session);
        List<Finding> findings = tables.stream()
                .flatMap(table -> verification.findings(table).stream())
                .toList();
        return new SchemaReport(registry.name(), findings);
    }

    private List<Finding> findings(DeclaredTable declared) {
        return catalog.find(declared.table())
                .map(live -> compare(declared, live))
                .orElseGet(() -> List.of(missing(declared.table())));
    }

    private List<Finding> compare(DeclaredTable declared, LiveTable live) {
        Matching matching = new Matching(live, catalog.spelling());
        List<Finding> findings = new ArrayList<>(new ColumnCheck(declared.table(), matching, words).findings());
        if (!live.view()) {
            findings.addAll(new UniqueCheck(declared, referred(declared.table()), matching, words).findings());
            declared.references().forEach(reference -> findings.addAll(compare(reference, matching)));
        }
        return findings;
    }

    private List<List<Column<?>>> referred(Table table) {
        return tables.stream()
                .flatMap(each -> each.references().stream())
                .map(Declared::reference)
                .filter(reference -> reference.parent().equals(table))
                .map(Reference::parentColumns)
                .toList();
    }

    /** Of a reference whose columns or whose parent is missing, that is all there is to say. */
    private List<Finding> compare(Declared reference, Matching matching) {
        return catalog.locate(reference.reference().parent())
                .filter(parent -> matching.hasAll(reference.reference().columns()))
                .map(parent -> compare(reference, parent, matching))
                .orElse(List.of());
    }

    private List<Finding> compare(Declared reference, Location parent, Matching matching) {
        List<Finding> findings = new ArrayList<>(new ReferenceCheck(reference, parent, matching, words).findings());
        if (isBetweenTrashes(reference)
                && matching.hasAll(marks(reference.reference().child()))) {
            catalog.find(reference.reference().parent())
                    .filter(live -> new Matching(live, catalog.spelling())
                            .hasAll(marks(reference.reference().parent())))
                    .flatMap(live -> new LiveBelowTrash(reference.reference(), words).finding(session))
                    .ifPresent(findings::add);
        }
        return findings;
    }

    private static boolean isBetweenTrashes(Declared declared) {
        return declared.onDelete() == OnDelete.CASCADE
                && declared.reference().child().isSoftDeletable()
                && declared.reference().parent().isSoftDeletable();
    }

    private static List<Column<?>> marks(Table table) {
        return table.marks().map(Marks::columns).orElse(List.of());
    }

    private Finding missing(Table table) {
        List<String> elsewhere = catalog.elsewhere(table);
        return new Finding(
                Problem.MISSING_TABLE,
                table.label(),
                "Table " + words.table(table) + " does not exist.",
                elsewhere.isEmpty() ? "no table of that name" : "elsewhere: " + String.join(", ", elsewhere),
                elsewhere.isEmpty()
                        ? "Create it; the script generated beside the registry says how."
                        : "Say where it is: @Model(table = \"...\", schema = \"...\").");
    }
}
