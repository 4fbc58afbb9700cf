package dev.expunge.processor.read.join;

import dev.expunge.processor.diagnostic.Code;
import dev.expunge.processor.diagnostic.Diagnostic;
import dev.expunge.processor.diagnostic.Findings;
import dev.expunge.processor.model.ColumnDescriptor;
import dev.expunge.processor.model.ColumnOptions;
import dev.expunge.processor.model.JoinSide;
import dev.expunge.processor.read.column.TableNames;
import dev.expunge.processor.read.compiler.AnnotationView;
import dev.expunge.processor.read.compiler.CompiledTypes;
import dev.expunge.processor.read.key.ParentKey;
import dev.expunge.processor.read.key.ParentKey.KeyColumn;
import dev.expunge.processor.read.member.MappedField;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Decides what the columns of a join table are called. */
final class JoinColumns {

    private final CompiledTypes compiled;

    JoinColumns(CompiledTypes compiled) {
        this.compiled = compiled;
    }

    /** Returns the side of the model that owns the table, or tells {@code findings} why its columns do not fit. */
    Optional<JoinSide> own(MappedField field, AnnotationView view, ParentKey own, ParentKey other, Findings findings) {
        List<String> names = field.jakarta()
                .map(mapped -> names(own, mapped::ownLinkColumn))
                .orElseGet(() -> defaults(own, prefix("from_", own, other)));
        return side(field, view, "column", own, names, findings);
    }

    /** Returns the other side, or tells {@code findings} why its columns do not fit. */
    Optional<JoinSide> other(
            MappedField field, AnnotationView view, ParentKey own, ParentKey other, Findings findings) {
        List<String> names = field.jakarta()
                .map(mapped -> names(other, mapped::joinColumn))
                .orElseGet(() -> defaults(other, prefix("to_", own, other)));
        return side(field, view, "otherColumn", other, names, findings);
    }

    /** Whether no column stands for both sides, or for two columns of a key; {@code findings} say so if one does. */
    boolean differ(MappedField field, AnnotationView view, JoinSide own, JoinSide other, Findings findings) {
        Set<String> names = new HashSet<>();
        Optional<String> twice = Stream.concat(own.columns().stream(), other.columns().stream())
                .map(ColumnDescriptor::name)
                .filter(name -> !names.add(name))
                .findFirst();
        twice.ifPresent(name -> findings.add(Diagnostic.of(Code.EXP4023, field.label(), name)
                .help(
                        view.has("otherColumn") ? view.anchor("otherColumn") : view.anchor("column"),
                        "Name the columns: @ManyToMany(column = \"...\", otherColumn = \"...\").")));
        return twice.isEmpty();
    }

    /** Two sides of one model would have the same names; these are Django's. */
    private static String prefix(String direction, ParentKey own, ParentKey other) {
        return own.model().equals(other.model()) ? direction : "";
    }

    private Optional<JoinSide> side(
            MappedField field,
            AnnotationView view,
            String member,
            ParentKey key,
            List<String> defaults,
            Findings findings) {
        List<String> written = view.texts(member);
        List<String> names = written.isEmpty() ? defaults : written;
        if (names.size() != key.columns().size()) {
            findings.add(Diagnostic.of(
                            Code.EXP4006,
                            field.label(),
                            columns(names.size()),
                            key.model().nestedName(),
                            columns(key.columns().size()))
                    .help(
                            view.anchor(member),
                            "Name one column for each of: %s.".formatted(String.join(", ", key.components()))));
            return Optional.empty();
        }
        List<ColumnDescriptor> columns = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            KeyColumn column = key.columns().get(i);
            columns.add(
                    new ColumnDescriptor(column.component(), names.get(i), column.type(), false, ColumnOptions.NONE));
        }
        return Optional.of(new JoinSide(key.model(), columns));
    }

    private List<String> defaults(ParentKey key, String prefix) {
        String table = compiled.find(key.model())
                .map(model -> TableNames.of(model, compiled).name())
                .orElseThrow();
        return names(key, column -> prefix + table + "_" + column);
    }

    private static List<String> names(ParentKey key, UnaryOperator<String> name) {
        return key.columns().stream().map(column -> name.apply(column.name())).toList();
    }

    private static String columns(int count) {
        return count == 1 ? "1 column" : count + " columns";
    }
}
