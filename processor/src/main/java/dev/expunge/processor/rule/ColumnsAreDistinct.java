package dev.expunge.processor.rule;

import dev.expunge.processor.diagnostic.Code;
import dev.expunge.processor.diagnostic.Diagnostic;
import dev.expunge.processor.model.ColumnDescriptor;
import dev.expunge.processor.model.FieldDescriptor;
import dev.expunge.processor.model.ModelDescriptor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Each column belongs to one field: two would write it twice, and the last would win. */
final class ColumnsAreDistinct implements ModelRule {

    @Override
    public List<Diagnostic> check(ModelDescriptor model) {
        Map<String, FieldDescriptor> owners = new HashMap<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (FieldDescriptor field : model.fields()) {
            for (ColumnDescriptor column : field.columns()) {
                FieldDescriptor owner = owners.putIfAbsent(column.name(), field);
                if (owner != null) {
                    diagnostics.add(
                            Diagnostic.of(Code.EXP3004, Labels.of(model, owner), Labels.of(model, field), column.name())
                                    .help(
                                            field.anchor().at("Column", "name"),
                                            "Name another column, or annotate one of the fields with @Transient."));
                }
            }
        }
        return diagnostics;
    }
}
