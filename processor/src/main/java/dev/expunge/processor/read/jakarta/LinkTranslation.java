package dev.expunge.processor.read.jakarta;

import dev.expunge.processor.diagnostic.SourceAnchor;
import dev.expunge.processor.read.compiler.AnnotationView;
import dev.expunge.processor.read.compiler.AnnotationView.Said;
import dev.expunge.processor.read.compiler.CompiledTypes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What Jakarta Persistence says about a join table, in the words of our {@code @ManyToMany}. */
final class LinkTranslation {

    private final EntityField field;
    private final AnnotationView view;

    LinkTranslation(EntityField field, AnnotationView view) {
        this.field = field;
        this.view = view;
    }

    Map<String, Said> said() {
        Map<String, Said> said = new HashMap<>();
        view.said("targetEntity").ifPresent(target -> said.put("to", target));
        Optional<AnnotationView> table = field.find("JoinTable");
        String name = table.map(written -> written.text("name"))
                .filter(text -> !text.isEmpty())
                .map(field::spell)
                .orElseGet(this::defaultName);
        said.put(
                "table",
                new Said(name, table.map(written -> written.anchor("name")).orElseGet(view::anchor)));
        table.ifPresent(written -> {
            addNames("column", own(written), written.anchor("joinColumns"), said);
            addNames("otherColumn", inverse(written), written.anchor("inverseJoinColumns"), said);
        });
        return said;
    }

    /** Returns the property of the other side that holds the same links. */
    Optional<String> inverse() {
        return other().stream()
                .flatMap(other -> other.fields().stream())
                .filter(property -> property.find("ManyToMany")
                        .filter(inverse -> inverse.text("mappedBy").equals(field.name()))
                        .isPresent())
                .map(EntityField::name)
                .findFirst();
    }

    /** Whether the columns of both sides hold keys, and say which column of the key where there are several. */
    boolean holdsKeys() {
        return field.find("JoinTable").stream()
                .flatMap(table -> Stream.of(own(table), inverse(table)))
                .allMatch(columns -> columns.areInOrder() && !columns.holdOthers());
    }

    private HeldColumns own(AnnotationView table) {
        return new HeldColumns(field, table.annotations("joinColumns"), KeyColumns.of(field.entity()));
    }

    private HeldColumns inverse(AnnotationView table) {
        List<String> key = other().map(KeyColumns::of).orElse(List.of());
        return new HeldColumns(field, table.annotations("inverseJoinColumns"), key);
    }

    private static void addNames(String member, HeldColumns columns, SourceAnchor anchor, Map<String, Said> said) {
        List<String> names = columns.names();
        if (!names.isEmpty()) {
            said.put(member, new Said(names, anchor));
        }
    }

    private String defaultName() {
        String own = field.entity().table().text("table");
        return own
                + "_"
                + (field.entity().spelling() == Spelling.SPRING
                        ? field.spell(field.name())
                        : other().map(other -> other.table().text("table")).orElseGet(field::name));
    }

    private Optional<Entity> other() {
        Optional<TypeMirror> named = view.said("targetEntity")
                .flatMap(target -> view.type("targetEntity").type());
        return named.or(this::held).flatMap(CompiledTypes::classOf).flatMap(field.entity()::other);
    }

    private Optional<TypeMirror> held() {
        return field.type().getKind() == TypeKind.DECLARED
                ? ((DeclaredType) field.type())
                        .getTypeArguments().stream().findFirst().map(TypeMirror.class::cast)
                : Optional.empty();
    }
}
