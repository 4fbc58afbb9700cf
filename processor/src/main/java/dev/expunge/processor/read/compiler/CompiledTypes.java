package dev.expunge.processor.read.compiler;

import dev.expunge.processor.model.TypeName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The types that a compilation can see, and what every reader asks about them. */
public final class CompiledTypes {

    private final Elements elements;
    private final Types types;
    private final SourceTypes sources;
    private final Map<String, String> options;

    private CompiledTypes(Elements elements, Types types, SourceTypes sources, Map<String, String> options) {
        this.elements = elements;
        this.types = types;
        this.sources = sources;
        this.options = Map.copyOf(options);
    }

    public static CompiledTypes of(ProcessingEnvironment environment) {
        return new CompiledTypes(
                environment.getElementUtils(),
                environment.getTypeUtils(),
                SourceTypes.of(environment),
                written(environment.getOptions()));
    }

    /** An option without a value comes as null. */
    private static Map<String, String> written(Map<String, String> options) {
        Map<String, String> written = new HashMap<>();
        options.forEach((name, value) -> written.put(name, value == null ? "" : value));
        return written;
    }

    /** Returns the value of an option of this compilation: what {@code -Aname=value} says. */
    public Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    /** Remembers which types the round brought as roots. */
    public void addRoots(Collection<? extends Element> rootsOfRound) {
        sources.add(rootsOfRound);
    }

    /** Whether the type is compiled here, so that its members say everything about it. */
    public boolean isSource(TypeElement type) {
        return sources.contains(type);
    }

    /** Returns the types that are compiled here, nested ones too, by name. */
    public List<TypeElement> sources() {
        return sources.roots().stream()
                .sorted()
                .map(elements::getTypeElement)
                .filter(Objects::nonNull)
                .flatMap(CompiledTypes::withNested)
                .filter(sources::contains)
                .toList();
    }

    private static Stream<TypeElement> withNested(TypeElement type) {
        return Stream.concat(
                Stream.of(type),
                ElementFilter.typesIn(type.getEnclosedElements()).stream().flatMap(CompiledTypes::withNested));
    }

    /** Whether the type carries our marker, from this run or an earlier one. */
    public boolean isGenerated(TypeElement type) {
        return AnnotationView.find(type, "dev.expunge.spi.Generated", elements).isPresent();
    }

    public Optional<TypeElement> find(TypeName name) {
        return Optional.ofNullable(elements.getTypeElement(name.qualified()));
    }

    public Elements elements() {
        return elements;
    }

    public Types types() {
        return types;
    }

    /** Returns the superclasses of a class that are no classes of the JDK, and the class itself, from the top down. */
    public static List<TypeElement> lineage(TypeElement type) {
        List<TypeElement> lineage = new ArrayList<>();
        Optional<TypeElement> current = Optional.of(type);
        while (current.isPresent() && !isOfTheJdk(current.get())) {
            lineage.add(0, current.get());
            current = classOf(current.get().getSuperclass());
        }
        return lineage;
    }

    private static boolean isOfTheJdk(TypeElement type) {
        return type.getSuperclass().getKind() == TypeKind.NONE
                || type.getQualifiedName().contentEquals("java.lang.Record");
    }

    public PackageElement packageOf(Element element) {
        return elements.getPackageOf(element);
    }

    /** Returns the declared class behind a type, if it is one and it is known. */
    public static Optional<TypeElement> classOf(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED
                ? Optional.of((TypeElement) ((DeclaredType) type).asElement())
                : Optional.empty();
    }

    /** Returns what a type is an {@code Optional} of, if it is one. */
    public static Optional<TypeMirror> inOptional(TypeMirror type) {
        return classOf(type)
                .filter(element -> element.getQualifiedName().contentEquals(Optional.class.getCanonicalName()))
                .flatMap(optional ->
                        ((DeclaredType) type).getTypeArguments().stream().findFirst());
    }

    /** Returns the arguments with which a type extends or implements a generic one; empty if it does not. */
    public List<? extends TypeMirror> argumentsOf(TypeMirror type, Class<?> generic) {
        if (classOf(type)
                .filter(element -> element.getQualifiedName().contentEquals(generic.getCanonicalName()))
                .isPresent()) {
            return ((DeclaredType) type).getTypeArguments();
        }
        for (TypeMirror parent : types.directSupertypes(type)) {
            List<? extends TypeMirror> arguments = argumentsOf(parent, generic);
            if (!arguments.isEmpty()) {
                return arguments;
            }
        }
        return List.of();
    }

    /** Returns the components of a record, each as {@code type name}. */
    public static List<String> componentsOf(TypeElement record) {
        return record.getRecordComponents().stream()
                .map(component -> ValueTypeReader.spelled(component.asType()) + " " + component.getSimpleName())
                .toList();
    }

    /** Returns the name of a class as the descriptors carry it. */
    public TypeName nameOf(TypeElement type) {
        String packageName = packageOf(type).getQualifiedName().toString();
        String qualified = type.getQualifiedName().toString();
        return new TypeName(
                packageName, packageName.isEmpty() ? qualified : qualified.substring(packageName.length() + 1));
    }
}
