package dev.expunge.processor.read.column;

import dev.expunge.annotation.Model;
import dev.expunge.processor.model.TableDescriptor;
import dev.expunge.processor.read.compiler.AnnotationView;
import dev.expunge.processor.read.compiler.Naming;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Finds the name of a model's table. */
public final class TableNames {

    private TableNames() {}

    public static TableDescriptor of(TypeElement model, Elements elements) {
        AnnotationView view = AnnotationView.find(model, Model.class, elements).orElseThrow();
        String table = view.text("table");
        String schema = view.text("schema");
        return new TableDescriptor(
                schema.isEmpty() ? Optional.empty() : Optional.of(schema),
                table.isEmpty() ? Naming.snakeCase(model.getSimpleName().toString()) : table);
    }
}
