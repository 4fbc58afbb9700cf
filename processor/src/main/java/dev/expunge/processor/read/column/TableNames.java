package dev.expunge.processor.read.column;

import dev.expunge.annotation.Model;
import dev.expunge.processor.model.TableDescriptor;
import dev.expunge.processor.read.compiler.AnnotationView;
import dev.expunge.processor.read.compiler.CompiledTypes;
import dev.expunge.processor.read.compiler.Naming;
import dev.expunge.processor.read.jakarta.Entity;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Finds the name of a model's table. */
public final class TableNames {

    private TableNames() {}

    public static TableDescriptor of(TypeElement model, CompiledTypes compiled) {
        AnnotationView written =
                AnnotationView.find(model, Model.class, compiled.elements()).orElseThrow();
        AnnotationView view = Entity.of(model, compiled)
                .map(entity -> written.completedBy(entity.table()))
                .orElse(written);
        String table = view.text("table");
        String schema = view.text("schema");
        return new TableDescriptor(
                schema.isEmpty() ? Optional.empty() : Optional.of(schema),
                table.isEmpty() ? Naming.snakeCase(model.getSimpleName().toString()) : table);
    }
}
