package dev.expunge.processor.read.column;

import dev.expunge.annotation.Column;
import dev.expunge.annotation.Version;
import dev.expunge.processor.diagnostic.Code;
import dev.expunge.processor.diagnostic.Diagnostic;
import dev.expunge.processor.diagnostic.Findings;
import dev.expunge.processor.model.ColumnDescriptor;
import dev.expunge.processor.model.ColumnOptions;
import dev.expunge.processor.model.ValueTypeName;
import dev.expunge.processor.read.compiler.AnnotationView;
import dev.expunge.processor.read.member.MappedField;
import javax.lang.model.util.Elements;

/** Reads what {@link Column} and {@link Version} say about a field's column. */
public final class ColumnReader {

    private final Elements elements;

    public ColumnReader(Elements elements) {
        this.elements = elements;
    }

    public ColumnDescriptor column(
            MappedField field, String name, ValueTypeName type, boolean nullable, Findings findings) {
        ColumnOptions options = field.annotation(Column.class, elements)
                .map(ColumnReader::options)
                .orElse(ColumnOptions.NONE);
        String literal = options.defaultValue();
        if (!literal.isEmpty() && !DefaultLiteral.isValue(literal, type, elements)) {
            field.annotation(Column.class, elements)
                    .ifPresent(view -> findings.add(Diagnostic.of(Code.EXP3006, literal, field.label(), type.javaType())
                            .help(
                                    view.anchor("defaultValue"),
                                    "Write it as " + type.javaType() + " would be parsed from text.")));
        }
        boolean isVersion = field.annotation(Version.class, elements).isPresent();
        return new ColumnDescriptor(field.name(), name, type, nullable, isVersion ? options.ofVersion() : options);
    }

    private static ColumnOptions options(AnnotationView column) {
        return new ColumnOptions(
                column.flag("unique"),
                column.text("defaultValue"),
                column.number("length"),
                column.number("precision"),
                column.number("scale"));
    }
}
