package dev.expunge.internal.schema;

import static java.util.stream.Collectors.joining;

import dev.expunge.internal.jdbc.catalog.LiveIndex;
import dev.expunge.schema.Finding;
import dev.expunge.schema.Problem;
import dev.expunge.spi.Column;
import java.util.ArrayList;
import java.util.List;

/** Looks for what keeps the key, and what is declared unique, from occurring twice. */
record UniqueCheck(DeclaredTable declared, Matching matching, Words words) {

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        if (isMissing(declared.table().key())) {
            findings.add(finding(declared.table().key(), "PRIMARY KEY"));
        }
        declared.uniques().stream()
                .filter(this::isMissing)
                .forEach(columns -> findings.add(finding(columns, "UNIQUE")));
        return findings;
    }

    private boolean isMissing(List<Column<?>> columns) {
        return matching.hasAll(columns) && !matching.isUnique(columns);
    }

    private Finding finding(List<Column<?>> columns, String constraint) {
        String table = words.table(declared.table());
        return new Finding(
                Problem.NOT_UNIQUE,
                words.field(declared.table(), columns.get(0)),
                "Two rows of " + table + " may have the same " + words.columns(columns) + ".",
                uniques(),
                "ALTER TABLE " + table + " ADD " + constraint + " " + words.columns(columns));
    }

    private String uniques() {
        String uniques = matching.live().indexes().stream()
                .filter(LiveIndex::unique)
                .map(LiveIndex::described)
                .distinct()
                .collect(joining(", "));
        return uniques.isEmpty() ? "nothing is unique" : "unique are " + uniques;
    }
}
