package dev.expunge.processor.rule;

import dev.expunge.processor.diagnostic.Code;
import dev.expunge.processor.diagnostic.Diagnostic;
import dev.expunge.processor.graph.ModelGraph;
import dev.expunge.processor.model.ModelDescriptor;
import dev.expunge.processor.model.TableDescriptor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Each table belongs to one model: a plan that knows two would delete rows of one behind the back of the other. */
final class TablesAreDistinct implements GraphRule {

    @Override
    public List<Diagnostic> check(ModelGraph graph) {
        Map<TableDescriptor, ModelDescriptor> owners = new HashMap<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (ModelDescriptor model : graph.models()) {
            ModelDescriptor owner = owners.putIfAbsent(model.table().place(), model);
            if (owner != null) {
                diagnostics.add(Diagnostic.of(
                                Code.EXP2007,
                                owner.type().nestedName(),
                                model.type().nestedName(),
                                model.table().name())
                        .help(model.anchor().at("Model", "table"), "Name another table: @Model(table = \"...\")."));
            }
        }
        return diagnostics;
    }
}
