package dev.expunge.it.oracle.dynamic;

import dev.expunge.Database;
import dev.expunge.Manager;
import dev.expunge.Query;
import dev.expunge.field.ComparableField;
import dev.expunge.it.oracle.scenario.Keys;
import dev.expunge.it.oracle.scenario.ModelSpec;
import dev.expunge.it.oracle.scenario.Scenario;
import dev.expunge.spi.Column;
import dev.expunge.spi.Path;
import java.util.List;

/** The manager of the model whose rows a scenario deletes. */
public final class DynamicManager extends Manager<List<Object>, List<Object>, Path> {

    private final Scenario scenario;

    public DynamicManager(Scenario scenario, DynamicModel type, Database database) {
        super(type, database);
        this.scenario = scenario;
    }

    /** Returns the roots, as records that are their keys. */
    public List<List<Object>> records() {
        ModelSpec root = scenario.models().get(scenario.root());
        return scenario.roots().stream().map(number -> Keys.of(number, root)).toList();
    }

    /** Returns the query of the roots, in the order of their numbers. */
    public Query<List<Object>, List<Object>, Path> page() {
        return roots().orderBy(path -> first(path).asc());
    }

    /** Returns the query of the roots. */
    public Query<List<Object>, List<Object>, Path> roots() {
        List<String> values = first(records());
        return filter(path -> first(path).in(values));
    }

    /** Calls every type a text, since nothing here asks what it is. */
    @SuppressWarnings("unchecked")
    private static ComparableField<String> first(Path path) {
        return new ComparableField<>(path, (Column<String>) path.table().key().get(0));
    }

    @SuppressWarnings("unchecked")
    private static List<String> first(List<List<Object>> keys) {
        return (List<String>) (List<?>) keys.stream().map(key -> key.get(0)).toList();
    }
}
