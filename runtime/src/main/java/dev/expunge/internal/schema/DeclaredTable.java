package dev.expunge.internal.schema;

import dev.expunge.deletion.Registry;
import dev.expunge.spi.Column;
import dev.expunge.spi.Constraints;
import dev.expunge.spi.Constraints.Declared;
import dev.expunge.spi.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table, that of a model or a join table, with all that is declared for it.
 *
 * @param table the table
 * @param uniques columns that have to be unique together besides the key
 * @param references what its rows refer to
 */
record DeclaredTable(Table table, List<List<Column<?>>> uniques, List<Declared> references) {

    DeclaredTable {
        uniques = List.copyOf(uniques);
        references = List.copyOf(references);
    }

    /** Returns the tables of a registry in its order, each model's join tables behind it. */
    static List<DeclaredTable> of(Registry registry) {
        List<DeclaredTable> tables = new ArrayList<>();
        registry.entries()
                .forEach(entry -> tables.addAll(of(entry.table(), entry.type().constraints())));
        return tables;
    }

    private static List<DeclaredTable> of(Table model, Constraints constraints) {
        Map<Table, List<Declared>> references = new LinkedHashMap<>();
        references.put(model, new ArrayList<>());
        for (Declared declared : constraints.references()) {
            references
                    .computeIfAbsent(declared.reference().child(), child -> new ArrayList<>())
                    .add(declared);
        }
        List<DeclaredTable> tables = new ArrayList<>();
        references.forEach((table, declared) -> tables.add(
                new DeclaredTable(table, table.equals(model) ? constraints.uniques() : List.of(), declared)));
        return tables;
    }
}
