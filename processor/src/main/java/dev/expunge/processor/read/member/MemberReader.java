package dev.expunge.processor.read.member;

import dev.expunge.processor.read.compiler.CompiledTypes;
import dev.expunge.processor.read.compiler.ValueTypeReader;
import dev.expunge.processor.read.jakarta.Entity;
import dev.expunge.processor.read.jakarta.EntityField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Finds the fields of a model, inherited ones first, and the methods that read and write them. */
public final class MemberReader {

    private final CompiledTypes compiled;

    public MemberReader(CompiledTypes compiled) {
        this.compiled = compiled;
    }

    /** Returns all fields that are not static, mapped or not. */
    public List<MappedField> fields(TypeElement model) {
        List<MappedField> fields = new ArrayList<>();
        Optional<Entity> entity = Entity.of(model, compiled);
        Declaring own = declaring((DeclaredType) model.asType(), model);
        for (TypeElement type : lineage(model)) {
            for (VariableElement field : declaredFields(type)) {
                fields.add(field(model, own, field, entity.map(mapped -> mapped.field(field)), Optional.empty()));
            }
        }
        return fields;
    }

    /** Returns the components of the record that a field embeds. */
    public List<MappedField> components(MappedField holder) {
        DeclaredType type = (DeclaredType) holder.type();
        Declaring embedded = declaring(type, holder.owner());
        Optional<Entity> entity = holder.jakarta().flatMap(EntityField::embedded);
        return declaredFields((TypeElement) type.asElement()).stream()
                .map(field -> field(
                        holder.owner(),
                        embedded,
                        field,
                        entity.map(mapped -> mapped.field(field)),
                        Optional.of(holder)))
                .toList();
    }

    /** Returns a class's fields that are not static, in their order. ecj sorts those of a record, but not its components. */
    private static List<VariableElement> declaredFields(TypeElement type) {
        List<VariableElement> fields = new ArrayList<>(ElementFilter.fieldsIn(type.getEnclosedElements()));
        fields.removeIf(field -> field.getModifiers().contains(Modifier.STATIC));
        if (type.getKind() == ElementKind.RECORD) {
            List<Name> components = type.getRecordComponents().stream()
                    .map(Element::getSimpleName)
                    .toList();
            fields.sort(Comparator.comparing(field -> components.indexOf(field.getSimpleName())));
        }
        return fields;
    }

    /** Returns the model's superclasses that are no classes of the JDK, and the model, from the top down. */
    public List<TypeElement> lineage(TypeElement model) {
        return CompiledTypes.lineage(model);
    }

    /** Returns the lineage with the interfaces that it implements, each before who implements it. */
    public List<TypeElement> inheritance(TypeElement model) {
        Set<TypeElement> inheritance = new LinkedHashSet<>();
        lineage(model).forEach(type -> addWithInterfaces(type, inheritance));
        return List.copyOf(inheritance);
    }

    private static void addWithInterfaces(TypeElement type, Set<TypeElement> found) {
        for (TypeMirror parent : type.getInterfaces()) {
            CompiledTypes.classOf(parent).ifPresent(element -> addWithInterfaces(element, found));
        }
        found.add(type);
    }

    /** Whether code generated in the model's package may use the member. */
    public boolean isReachable(Element member, TypeElement model) {
        if (member.getModifiers().contains(Modifier.PRIVATE)) {
            return false;
        }
        return member.getModifiers().contains(Modifier.PUBLIC)
                || compiled.packageOf(member).equals(compiled.packageOf(model));
    }

    /** Whether code generated in the model's package may call the method or constructor, without catching anything. */
    boolean isCallable(ExecutableElement member, TypeElement model) {
        return !member.getModifiers().contains(Modifier.STATIC)
                && isReachable(member, model)
                && member.getThrownTypes().stream().allMatch(this::isUnchecked);
    }

    private boolean isUnchecked(TypeMirror thrown) {
        return Stream.of("java.lang.RuntimeException", "java.lang.Error")
                .map(compiled.elements()::getTypeElement)
                .anyMatch(unchecked -> compiled.types().isSubtype(thrown, unchecked.asType()));
    }

    private Declaring declaring(DeclaredType type, TypeElement model) {
        List<ExecutableElement> methods =
                ElementFilter.methodsIn(compiled.elements().getAllMembers((TypeElement) type.asElement()));
        return new Declaring(
                type,
                methods.stream().filter(method -> isCallable(method, model)).toList());
    }

    private MappedField field(
            TypeElement model,
            Declaring declaring,
            VariableElement field,
            Optional<EntityField> jakarta,
            Optional<MappedField> holder) {
        TypeMirror type = compiled.types().asMemberOf(declaring.type(), field);
        String name = field.getSimpleName().toString();
        return new MappedField(
                model,
                field,
                type,
                getter(declaring.methods(), type, name),
                setter(declaring.methods(), type, name, isBoolean(type)),
                jakarta,
                holder);
    }

    private Optional<ExecutableElement> getter(List<ExecutableElement> methods, TypeMirror type, String field) {
        return AccessorNames.getters(field).stream()
                .flatMap(name -> methods.stream()
                        .filter(method -> method.getSimpleName().contentEquals(name))
                        .filter(method -> method.getParameters().isEmpty())
                        .filter(method -> returns(method.getReturnType(), type)))
                .findFirst();
    }

    private Optional<ExecutableElement> setter(
            List<ExecutableElement> methods, TypeMirror type, String field, boolean isBoolean) {
        return AccessorNames.setters(field, isBoolean).stream()
                .flatMap(name -> methods.stream()
                        .filter(method -> method.getSimpleName().contentEquals(name))
                        .filter(method -> method.getParameters().size() == 1)
                        .filter(method -> isSame(method.getParameters().get(0).asType(), type)))
                .findFirst();
    }

    private boolean returns(TypeMirror returned, TypeMirror type) {
        return isSame(returned, type)
                || CompiledTypes.inOptional(returned)
                        .filter(inside -> isSame(inside, type)
                                || ValueTypeReader.spelled(inside).equals(ValueTypeReader.spelledAsObject(type)))
                        .isPresent();
    }

    private static boolean isBoolean(TypeMirror type) {
        return type.getKind() == TypeKind.BOOLEAN || ValueTypeReader.name(type).equals("java.lang.Boolean");
    }

    /** Compares erasures: an inherited method of a generic superclass still shows the type variable. */
    private boolean isSame(TypeMirror one, TypeMirror other) {
        return one.getKind() == TypeKind.TYPEVAR
                || compiled.types()
                        .isSameType(
                                compiled.types().erasure(one), compiled.types().erasure(other));
    }
}
