package dev.expunge.processor.read;

import dev.expunge.annotation.Column;
import java.util.Optional;
import javax.lang.model.util.Elements;

/** Finds the name of a field's column. */
final class ColumnNames {

    private ColumnNames() {}

    static String of(MappedField field, Elements elements) {
        return written(field, elements).orElseGet(() -> Naming.snakeCase(field.name()));
    }

    /** Returns the name that {@code @Column} gives. */
    static Optional<String> written(MappedField field, Elements elements) {
        return field.annotation(Column.class, elements)
                .map(column -> column.text("name"))
                .filter(name -> !name.isEmpty());
    }
}
