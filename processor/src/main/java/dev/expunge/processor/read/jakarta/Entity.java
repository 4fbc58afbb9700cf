package dev.expunge.processor.read.jakarta;

import dev.expunge.annotation.Model;
import dev.expunge.processor.read.compiler.AnnotationView;
import dev.expunge.processor.read.compiler.AnnotationView.Said;
import dev.expunge.processor.read.compiler.CompiledTypes;
import dev.expunge.processor.read.compiler.Naming;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** A class that Jakarta Persistence maps: an entity, or a record embedded in one. */
public final class Entity {

    private final TypeElement type;
    private final DeclaredType declared;
    private final List<TypeElement> lineage;
    private final Optional<EntityField> holder;
    private final CompiledTypes compiled;
    private final Elements elements;

    private Entity(DeclaredType declared, Optional<EntityField> holder, CompiledTypes compiled) {
        this.declared = declared;
        this.type = (TypeElement) declared.asElement();
        this.holder = holder;
        this.lineage = CompiledTypes.lineage(type);
        this.compiled = compiled;
        this.elements = compiled.elements();
    }

    /** Returns the class as Jakarta Persistence sees it, if it carries its {@code @Entity}. */
    public static Optional<Entity> of(TypeElement type, CompiledTypes compiled) {
        return Jakarta.find(type, "Entity", compiled.elements())
                .map(view -> new Entity((DeclaredType) type.asType(), Optional.empty(), compiled));
    }

    /** Returns the record that a field of this class embeds. */
    Entity embedded(DeclaredType embedded, EntityField field) {
        return new Entity(embedded, Optional.of(field), compiled);
    }

    /** Returns what {@code @Table} says, or else implies, in the words of our own annotation. */
    public AnnotationView table() {
        Optional<AnnotationView> table = Jakarta.find(type, "Table", elements);
        AnnotationView root = table.orElseGet(() -> annotation("Entity").orElseThrow());
        Map<String, Said> said = new HashMap<>();
        said.put(
                "table", new Said(spelling().spell(written(table, "name").orElseGet(this::name)), root.anchor("name")));
        written(table, "schema")
                .ifPresent(schema -> said.put("schema", new Said(spelling().spell(schema), root.anchor("schema"))));
        return AnnotationView.translated(Model.class, root.anchor(), said, elements);
    }

    /** Returns what the class says about one of its fields, inherited ones included. */
    public EntityField field(VariableElement field) {
        TypeElement declaring = lineage.stream()
                .filter(level -> level.getEnclosedElements().contains(field))
                .findFirst()
                .orElse(type);
        return new EntityField(this, declaring, field, getter(declaring, field));
    }

    /** Returns all of its fields that are not static. */
    List<EntityField> fields() {
        return lineage.stream()
                .flatMap(level -> ElementFilter.fieldsIn(level.getEnclosedElements()).stream())
                .filter(field -> !field.getModifiers().contains(Modifier.STATIC))
                .map(this::field)
                .toList();
    }

    /** Returns another class, if it is mapped too. */
    Optional<Entity> other(TypeElement other) {
        return of(other, compiled);
    }

    private static Optional<ExecutableElement> getter(TypeElement declaring, VariableElement field) {
        List<String> names = Naming.inAccessors(field.getSimpleName().toString()).stream()
                .flatMap(name -> Stream.of("get" + name, "is" + name))
                .toList();
        return ElementFilter.methodsIn(declaring.getEnclosedElements()).stream()
                .filter(method -> method.getParameters().isEmpty())
                .filter(method -> names.contains(method.getSimpleName().toString()))
                .findFirst();
    }

    /** Returns the name by which queries call it. */
    String name() {
        return annotation("Entity")
                .map(view -> view.text("name"))
                .filter(name -> !name.isEmpty())
                .orElseGet(() -> type.getSimpleName().toString());
    }

    String label() {
        return type.getSimpleName().toString();
    }

    TypeElement type() {
        return type;
    }

    List<TypeElement> lineage() {
        return lineage;
    }

    Elements elements() {
        return elements;
    }

    Spelling spelling() {
        return compiled.option(Spelling.OPTION).flatMap(Spelling::named).orElse(Spelling.JAKARTA);
    }

    /** Returns the type of a field as a member of this class. */
    TypeMirror typeOf(VariableElement field) {
        return compiled.types().asMemberOf(declared, field);
    }

    Optional<AnnotationView> annotation(String name) {
        return Jakarta.find(type, name, elements);
    }

    /** Returns the column that replaces what one of its fields says; that of a record's component is {@code field.component}. */
    Optional<AnnotationView> override(String field) {
        return holder.flatMap(embedding -> embedding.override(field)).or(() -> column(all("AttributeOverride"), field));
    }

    static Optional<AnnotationView> column(Stream<AnnotationView> overrides, String field) {
        return overrides
                .filter(override -> override.text("name").equals(field))
                .flatMap(override -> override.annotations("column").stream())
                .findFirst();
    }

    /** Returns the annotations of one name on the class and those it inherits from, the nearest first. */
    Stream<AnnotationView> all(String name) {
        List<TypeElement> upwards = new ArrayList<>(lineage);
        Collections.reverse(upwards);
        return upwards.stream().flatMap(level -> Jakarta.all(level, name, elements));
    }

    /** Whether the fields that a class of its lineage declares are part of its state. */
    boolean hasState(TypeElement declaring) {
        return declaring.equals(type)
                || Jakarta.has(declaring, "MappedSuperclass", elements)
                || Jakarta.has(declaring, "Entity", elements);
    }

    /** Whether the properties that a class of its lineage declares are read from getters: the class says so, or the id. */
    boolean readsGetters(TypeElement declaring) {
        return Jakarta.find(declaring, "Access", elements)
                .map(access -> access.constant("value").equals("PROPERTY"))
                .orElseGet(this::hasIdOnGetter);
    }

    private boolean hasIdOnGetter() {
        return lineage.stream()
                .flatMap(level -> level.getEnclosedElements().stream())
                .filter(member -> Jakarta.has(member, "Id", elements) || Jakarta.has(member, "EmbeddedId", elements))
                .findFirst()
                .filter(member -> member.getKind() == ElementKind.METHOD)
                .isPresent();
    }

    private static Optional<String> written(Optional<AnnotationView> view, String member) {
        return view.map(present -> present.text(member)).filter(text -> !text.isEmpty());
    }
}
