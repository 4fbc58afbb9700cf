package dev.expunge.processor.read.column;

import dev.expunge.annotation.Column;
import dev.expunge.annotation.Embedded;
import dev.expunge.processor.read.compiler.Naming;
import dev.expunge.processor.read.member.MappedField;
import java.util.Optional;
import javax.lang.model.util.Elements;

/** Finds the name of a field's column. */
public final class ColumnNames {

    private ColumnNames() {}

    public static String of(MappedField field, Elements elements) {
        String name = written(field, elements).orElseGet(() -> Naming.snakeCase(field.simpleName()));
        return field.holder().map(holder -> prefix(holder, elements)).orElse("") + name;
    }

    private static String prefix(MappedField holder, Elements elements) {
        String prefix =
                holder.annotation(Embedded.class, elements).orElseThrow().text("prefix");
        return prefix.equals(Embedded.FIELD) ? Naming.snakeCase(holder.name()) + "_" : prefix;
    }

    /** Returns the name that {@code @Column} gives. */
    public static Optional<String> written(MappedField field, Elements elements) {
        return field.annotation(Column.class, elements)
                .map(column -> column.text("name"))
                .filter(name -> !name.isEmpty());
    }
}
