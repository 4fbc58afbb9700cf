package dev.expunge.it.oracle;

import dev.expunge.Database;
import dev.expunge.Manager;
import dev.expunge.Query;
import dev.expunge.field.ComparableField;
import dev.expunge.spi.Column;
import dev.expunge.spi.Path;
import java.util.List;

/** The manager of the model whose rows a scenario deletes. */
final class DynamicManager extends Manager<List<Object>, List<Object>, Path> {

    private final Scenario scenario;

    DynamicManager(Scenario scenario, DynamicModel type, Database database) {
        super(type, database);
        this.scenario = scenario;
    }

    /** Returns the roots, as records that are their keys. */
    List<List<Object>> records() {
        int columns = scenario.models().get(scenario.root()).keyColumns();
        return scenario.roots().stream().map(number -> Keys.of(number, columns)).toList();
    }

    /** Returns the query of the roots, in the order of their numbers. */
    Query<List<Object>, List<Object>, Path> page() {
        return roots().orderBy(path -> first(path).asc());
    }

    /** Returns the query of the roots. */
    Query<List<Object>, List<Object>, Path> roots() {
        List<Integer> numbers = List.copyOf(scenario.roots());
        return filter(path -> first(path).in(numbers));
    }

    @SuppressWarnings("unchecked")
    private static ComparableField<Integer> first(Path path) {
        return new ComparableField<>(path, (Column<Integer>) path.table().key().get(0));
    }
}
