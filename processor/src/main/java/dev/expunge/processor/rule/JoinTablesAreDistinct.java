package dev.expunge.processor.rule;

import dev.expunge.processor.diagnostic.Code;
import dev.expunge.processor.diagnostic.Diagnostic;
import dev.expunge.processor.graph.ModelGraph;
import dev.expunge.processor.model.JoinDescriptor;
import dev.expunge.processor.model.ModelDescriptor;
import dev.expunge.processor.model.TableDescriptor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Each join table is declared once, on one side, and is the table of no model. */
final class JoinTablesAreDistinct implements GraphRule {

    @Override
    public List<Diagnostic> check(ModelGraph graph) {
        Map<TableDescriptor, String> owners = new HashMap<>();
        graph.models()
                .forEach(model -> owners.put(model.table().place(), model.type().nestedName()));
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (ModelDescriptor model : graph.models()) {
            for (JoinDescriptor join : model.joins()) {
                String owner = owners.putIfAbsent(join.table(), join.label());
                if (owner != null) {
                    diagnostics.add(Diagnostic.of(Code.EXP4022, join.table().name(), join.label(), owner)
                            .help(
                                    join.anchor().at("ManyToMany", "table"),
                                    "Declare it once: name another table here, or remove @ManyToMany."));
                }
            }
        }
        return diagnostics;
    }
}
