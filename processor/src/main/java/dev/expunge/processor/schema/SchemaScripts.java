package dev.expunge.processor.schema;

import dev.expunge.processor.graph.ModelGraph;
import dev.expunge.processor.model.RegistryDescriptor;
import dev.expunge.processor.model.TypeName;
import java.util.List;

/** Writes the scripts of one registry, one for each database product that we know. */
public final class SchemaScripts {

    private static final List<Dialect> DIALECTS =
            List.of(new PostgreSqlDialect(), new H2Dialect(), new MariaDbDialect(), new SqliteDialect());

    private SchemaScripts() {}

    /** Returns the scripts of a registry whose models are linked; they depend on nothing but the models. */
    public static List<SchemaScript> of(RegistryDescriptor registry, ModelGraph graph) {
        Schema schema = SchemaReader.read(graph);
        String root = registry.rootName().isEmpty() ? "Managers" : registry.rootName();
        String owner = registry.declaredBy()
                .map(TypeName::qualified)
                .orElseGet(() -> new TypeName(registry.packageName(), root).qualified());
        return DIALECTS.stream()
                .map(dialect -> new SchemaScript(
                        registry.packageName(),
                        root + "." + dialect.suffix() + ".sql",
                        new ScriptWriter(dialect).write(schema, owner)))
                .toList();
    }
}
