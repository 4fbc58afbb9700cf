package dev.expunge.internal.schema;

import dev.expunge.deletion.Registry;
import dev.expunge.internal.jdbc.Session;
import dev.expunge.internal.jdbc.catalog.Catalog;
import dev.expunge.internal.jdbc.catalog.LiveTable;
import dev.expunge.schema.Finding;
import dev.expunge.schema.Problem;
import dev.expunge.schema.SchemaReport;
import dev.expunge.spi.Constraints.Declared;
import dev.expunge.spi.Table;
import java.util.ArrayList;
import java.util.List;

/** Compares the tables of a live database with those of a registry, one after the other. */
public final class Verification {

    private final Catalog catalog;
    private final Words words;

    private Verification(Catalog catalog, Words words) {
        this.catalog = catalog;
        this.words = words;
    }

    /** Returns where the database of a session disagrees with a registry. */
    public static SchemaReport of(Registry registry, Session session) {
        Verification verification = new Verification(Catalog.of(session), new Words(session.dialect()));
        List<Finding> findings = DeclaredTable.of(registry).stream()
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
            findings.addAll(new UniqueCheck(declared, matching, words).findings());
            declared.references().forEach(reference -> findings.addAll(compare(reference, matching)));
        }
        return findings;
    }

    /** Of a reference whose columns or whose parent is missing, that is all there is to say. */
    private List<Finding> compare(Declared reference, Matching matching) {
        return catalog.locate(reference.reference().parent())
                .filter(parent -> matching.hasAll(reference.reference().columns()))
                .map(parent -> new ReferenceCheck(reference, parent, matching, words).findings())
                .orElse(List.of());
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
