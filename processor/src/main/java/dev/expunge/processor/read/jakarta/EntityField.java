package dev.expunge.processor.read.jakarta;

import dev.expunge.annotation.Embedded;
import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.ManyToMany;
import dev.expunge.annotation.OneToOne;
import dev.expunge.annotation.Transient;
import dev.expunge.processor.diagnostic.SourceAnchor;
import dev.expunge.processor.read.compiler.AnnotationView;
import dev.expunge.processor.read.compiler.AnnotationView.Said;
import dev.expunge.processor.read.compiler.CompiledTypes;
import dev.expunge.processor.read.compiler.Nullability;
import java.lang.annotation.Annotation;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** A field of a class that Jakarta Persistence maps, with what that says about it. */
public final class EntityField {

    private final Entity entity;
    private final TypeElement declaring;
    private final VariableElement field;
    private final TypeMirror type;
    private final Optional<ExecutableElement> getter;

    EntityField(Entity entity, TypeElement declaring, VariableElement field, Optional<ExecutableElement> getter) {
        this.entity = entity;
        this.declaring = declaring;
        this.field = field;
        this.type = entity.typeOf(field);
        this.getter = getter;
    }

    /** Returns what Jakarta Persistence says or implies, in the words of one of our own annotations. */
    public Optional<AnnotationView> annotation(Class<? extends Annotation> ours) {
        return isOurTransient() ? Optional.empty() : new Translation(this).of(ours);
    }

    /** Whether the column may hold null: Jakarta Persistence allows it unless something says otherwise. */
    public boolean isNullable() {
        return !type.getKind().isPrimitive()
                && find("Version").isEmpty()
                && notNull().isEmpty();
    }

    /** Returns the default name of the column that holds a column of the parent's key. */
    public String joinColumn(String parentColumn) {
        return spell(name(), "_", parentColumn);
    }

    /** Returns the default name of the join table's column that holds a column of this model's key. */
    public String ownLinkColumn(String keyColumn) {
        return spell(
                find("ManyToMany")
                        .flatMap(view -> new LinkTranslation(this, view).inverse())
                        .orElseGet(entity::name),
                "_",
                keyColumn);
    }

    /** Returns what says that the column holds no null, with the member that says it. */
    Optional<Said> notNull() {
        Stream<Said> optional = Stream.of("Basic", "ManyToOne", "OneToOne")
                .flatMap(name -> find(name).stream())
                .filter(view -> !view.flag("optional"))
                .map(view -> new Said("optional = false", view.anchor("optional")));
        Stream<Said> nullable = columns()
                .filter(view -> !view.flag("nullable"))
                .map(view -> new Said("nullable = false", view.anchor("nullable")));
        return Stream.concat(optional, nullable).findFirst();
    }

    /** Whether an annotation named {@code Nullable} says that it may be null. */
    boolean isMarkedNullable() {
        return Stream.concat(Stream.of(field), getter.stream()).anyMatch(Nullability::isNullable);
    }

    /** Returns what is written about the field's columns. */
    Stream<AnnotationView> columns() {
        return reference().isPresent() ? Jakarta.all(member(), "JoinColumn", entity.elements()) : column().stream();
    }

    /** Returns what is written about the column of a value: what the model overrides, else what stands at the member. */
    Optional<AnnotationView> column() {
        return entity.override(name()).or(() -> find("Column"));
    }

    /** Returns the record that the field embeds, if it does, with what the field says about its columns. */
    public Optional<Entity> embedded() {
        return embeddable()
                .filter(type -> type.asElement().getKind() == ElementKind.RECORD)
                .map(type -> entity.embedded(type, this));
    }

    /** Returns the class that is embedded, which either side may say, but for the one that holds the key. */
    Optional<DeclaredType> embeddable() {
        return CompiledTypes.classOf(type)
                .filter(element -> find("EmbeddedId").isEmpty() && isPersistent())
                .filter(element -> find("Embedded").isPresent()
                        || ours(Embedded.class).isPresent()
                        || Jakarta.has(element, "Embeddable", entity.elements()))
                .map(element -> (DeclaredType) type);
    }

    /** Returns the column that replaces what a component of the embedded record says. */
    Optional<AnnotationView> override(String component) {
        return entity.override(name() + "." + component)
                .or(() -> Entity.column(Jakarta.all(member(), "AttributeOverride", entity.elements()), component));
    }

    /** Whether the field is a reference with columns of its own. */
    Optional<AnnotationView> reference() {
        return find("ManyToOne").or(() -> find("OneToOne")).filter(view -> !isInverse());
    }

    /** Returns the annotation of ours that a reference is read as: the one that the user wrote, if there is one. */
    Class<? extends Annotation> referenceKind() {
        boolean single = ours(OneToOne.class).isPresent()
                || (find("OneToOne").isPresent() && ours(ForeignKey.class).isEmpty());
        return single ? OneToOne.class : ForeignKey.class;
    }

    /** Whether the field is state of the class with columns, or a table, of its own. */
    boolean isPersistent() {
        boolean held =
                readsGetter() ? getter.isPresent() : !field.getModifiers().contains(Modifier.TRANSIENT);
        return held && entity.hasState(declaring) && find("Transient").isEmpty() && !isInverse();
    }

    /** Whether the field stands for a join table. */
    boolean isLink() {
        return find("ManyToMany").isPresent() || ours(ManyToMany.class).isPresent();
    }

    /** Whether our own annotation takes the field out of what managers see. */
    boolean isOurTransient() {
        return ours(Transient.class).isPresent();
    }

    /** Whether the columns are those of the other side. */
    private boolean isInverse() {
        return Stream.of("OneToOne", "OneToMany", "ManyToMany")
                .flatMap(name -> find(name).stream())
                .anyMatch(view -> !view.text("mappedBy").isEmpty());
    }

    private boolean readsGetter() {
        if (getter.filter(method -> isAccess(method, "PROPERTY")).isPresent()) {
            return true;
        }
        return !isAccess(field, "FIELD") && entity.readsGetters(declaring);
    }

    private boolean isAccess(Element member, String kind) {
        return Jakarta.find(member, "Access", entity.elements())
                .filter(access -> access.constant("value").equals(kind))
                .isPresent();
    }

    /** Returns an annotation of Jakarta Persistence, where that looks for it. */
    Optional<AnnotationView> find(String name) {
        return Jakarta.find(member(), name, entity.elements());
    }

    /** Returns an annotation of ours. */
    Optional<AnnotationView> ours(Class<? extends Annotation> type) {
        return Stream.concat(Stream.of(field), getter.stream())
                .flatMap(member -> AnnotationView.find(member, type, entity.elements()).stream())
                .findFirst();
    }

    /** Returns the member that Jakarta Persistence looks at. */
    Element member() {
        return getter.isPresent() && readsGetter() ? getter.get() : field;
    }

    Optional<Element> otherMember() {
        return getter.<Element>map(method -> member().getKind() == ElementKind.METHOD ? field : method);
    }

    SourceAnchor anchor() {
        return SourceAnchor.of(member());
    }

    Entity entity() {
        return entity;
    }

    TypeMirror type() {
        return type;
    }

    String name() {
        return field.getSimpleName().toString();
    }

    String label() {
        return entity.label() + "." + name();
    }

    String spell(String... parts) {
        return entity.spelling().spell(parts);
    }
}
