package dev.expunge.processor.read.column;

import dev.expunge.annotation.Column;
import dev.expunge.annotation.Version;
import dev.expunge.processor.diagnostic.Code;
import dev.expunge.processor.diagnostic.Diagnostic;
import dev.expunge.processor.diagnostic.Findings;
import dev.expunge.processor.model.ColumnDescriptor;
import dev.expunge.processor.model.ColumnOptions;
import dev.expunge.processor.model.ValueKind;
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
                            .help(view.anchor("defaultValue"), DefaultLiteral.cure(type))));
        }
        checkKind(field, type, "ordinal", ValueKind.ORDINAL, "an enum", findings);
        checkKind(field, type, "json", ValueKind.JSON, "a String", findings);
        boolean isVersion = field.annotation(Version.class, elements).isPresent();
        return new ColumnDescriptor(field.name(), name, type, nullable, isVersion ? options.ofVersion() : options);
    }

    private void checkKind(
            MappedField field, ValueTypeName type, String flag, ValueKind held, String wanted, Findings findings) {
        if (type.kind() == held) {
            return;
        }
        field.annotation(Column.class, elements)
                .filter(column -> column.flag(flag))
                .ifPresent(column -> findings.add(Diagnostic.of(Code.EXP3011, field.label(), flag, wanted)
                        .help(
                                column.anchor(flag),
                                "Remove it. A reference is held as what it refers to, and a converter says what its"
                                        + " column holds.")));
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
