package dev.expunge.processor.emit.code;

import dev.expunge.processor.emit.name.ModelClasses;
import dev.expunge.processor.emit.name.NamedColumn;
import dev.expunge.processor.model.FieldDescriptor;
import dev.expunge.processor.model.ReferenceDescriptor;
import java.util.ArrayList;
import java.util.List;

/** The parent of a reference, as the child's generated code names it: its classes and its key. */
public record ParentCode(ModelClasses classes, KeyCode key) {

    public static ParentCode of(FieldDescriptor field) {
        ReferenceDescriptor reference = field.reference().orElseThrow();
        ModelClasses classes = ModelClasses.of(reference.parent());
        List<NamedColumn> columns = new ArrayList<>();
        for (int i = 0; i < field.columns().size(); i++) {
            columns.add(new NamedColumn(
                    field.columns().get(i), reference.parentFields().get(i)));
        }
        return new ParentCode(classes, KeyCode.of(classes, columns));
    }
}
