package dev.expunge.processor.emit.code;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.expunge.processor.emit.name.ModelClasses;
import dev.expunge.processor.emit.name.NamedColumn;
import dev.expunge.processor.model.ModelDescriptor;
import java.util.List;

/**
 * How generated code names and makes the key of a model: a single value, or a record of several.
 *
 * @param type the boxed type of the value, or the generated record
 * @param columns its columns, named as the record's components
 */
public record KeyCode(TypeName type, List<NamedColumn> columns) {

    public static KeyCode of(ModelDescriptor model) {
        return of(ModelClasses.of(model.type()), NamedColumn.key(model));
    }

    public static KeyCode of(ModelClasses classes, List<NamedColumn> columns) {
        return new KeyCode(columns.size() == 1 ? columns.get(0).boxed() : classes.key(), columns);
    }

    public boolean isComposite() {
        return columns.size() > 1;
    }

    /** Returns the key made of the values of its columns. */
    public CodeBlock of(List<CodeBlock> values) {
        return isComposite() ? CodeBlock.of("new $T($L)", type, CodeBlock.join(values, ", ")) : values.get(0);
    }

    /** Returns the values of its columns, taken from a key. */
    public List<CodeBlock> values(CodeBlock key) {
        if (!isComposite()) {
            return List.of(key);
        }
        return columns.stream()
                .map(column -> CodeBlock.of("$L.$L()", key, column.component()))
                .toList();
    }
}
