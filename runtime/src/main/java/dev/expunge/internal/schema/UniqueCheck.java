package dev.expunge.internal.schema;

import static java.util.stream.Collectors.joining;

import dev.expunge.internal.jdbc.catalog.LiveIndex;
import dev.expunge.schema.Finding;
import dev.expunge.schema.Problem;
import dev.expunge.spi.Column;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks for what keeps the key, and what is declared unique, from occurring twice. Of a soft-deletable model that is so
 * among live rows, but for the key and what references name: no product lets a foreign key refer to less than all rows.
 *
 * @param referred columns of the table that references name
 */
record UniqueCheck(DeclaredTable declared, List<List<Column<?>>> referred, Matching matching, Words words) {

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        if (isMissing(declared.table().key())) {
            findings.add(finding(declared.table().key(), "PRIMARY KEY"));
        }
        for (List<Column<?>> columns : declared.uniques()) {
            boolean amongLive = declared.table().isSoftDeletable() && !referred.contains(columns);
            if (amongLive && isMissing(columns) && !matching.isUniqueAmongLive(columns, declared.table())) {
                findings.add(finding(columns, "UNIQUE"));
            } else if (amongLive && !isMissing(columns)) {
                findings.add(uniqueInTrash(columns));
            } else if (!amongLive && isMissing(columns)) {
                findings.add(finding(columns, "UNIQUE"));
            }
        }
        return findings;
    }

    private Finding uniqueInTrash(List<Column<?>> columns) {
        String table = words.table(declared.table());
        return new Finding(
                Problem.UNIQUE_IN_TRASH,
                words.field(declared.table(), columns.get(0)),
                "A row of " + table + " in the trash keeps its " + words.columns(columns) + " from live ones.",
                uniques(),
                "Make it unique among live rows alone, as the script generated beside the registry does.");
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
