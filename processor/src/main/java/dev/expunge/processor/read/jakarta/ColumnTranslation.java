package dev.expunge.processor.read.jakarta;

import dev.expunge.annotation.Convert;
import dev.expunge.processor.diagnostic.SourceAnchor;
import dev.expunge.processor.read.compiler.AnnotationView;
import dev.expunge.processor.read.compiler.AnnotationView.Said;
import dev.expunge.processor.read.compiler.CompiledTypes;
import dev.expunge.processor.read.compiler.ValueTypeReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ElementKind;

/** What Jakarta Persistence says about columns, in the words of our {@code @Column}. */
final class ColumnTranslation {

    /** Members of the same name and meaning. */
    static final List<String> SHARED = List.of("unique", "length", "precision", "scale");

    private static final int LENGTH_OF_TEXT = 255;

    private final EntityField field;

    ColumnTranslation(EntityField field) {
        this.field = field;
    }

    Map<String, Said> said() {
        return field.reference().isPresent() ? ofReference() : ofValue();
    }

    /** Returns the name of the column of a value. */
    String name() {
        return field.spell(field.column()
                .map(view -> view.text("name"))
                .filter(text -> !text.isEmpty())
                .orElseGet(field::name));
    }

    private Map<String, Said> ofValue() {
        Map<String, Said> said = new HashMap<>();
        Optional<AnnotationView> column = field.column();
        said.put("name", new Said(name(), place(column, "name")));
        if (ValueTypeReader.name(field.type()).equals("java.lang.String")) {
            said.put("length", new Said(LENGTH_OF_TEXT, place(column, "length")));
        }
        if (isEnumByPosition()) {
            said.put("ordinal", new Said(true, field.anchor()));
        }
        column.ifPresent(view -> SHARED.stream()
                .filter(view::has)
                .forEach(member -> said.put(member, view.said(member).orElseThrow())));
        return said;
    }

    /** What Jakarta Persistence does unless told otherwise. */
    private boolean isEnumByPosition() {
        boolean isEnum = CompiledTypes.classOf(field.type())
                .filter(type -> type.getKind() == ElementKind.ENUM)
                .isPresent();
        return isEnum && !isEnumByName(field) && field.ours(Convert.class).isEmpty();
    }

    static boolean isEnumByName(EntityField field) {
        return field.find("Enumerated")
                .filter(view -> view.constant("value").equals("STRING"))
                .isPresent();
    }

    private Map<String, Said> ofReference() {
        List<AnnotationView> columns = field.columns().toList();
        return columns.size() == 1 && columns.get(0).flag("unique")
                ? Map.of("unique", new Said(true, columns.get(0).anchor("unique")))
                : Map.of();
    }

    private SourceAnchor place(Optional<AnnotationView> column, String member) {
        return column.map(view -> view.anchor(member)).orElseGet(field::anchor);
    }
}
