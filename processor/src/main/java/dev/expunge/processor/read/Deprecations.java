package dev.expunge.processor.read;

import dev.expunge.processor.model.Access;
import dev.expunge.processor.model.ColumnDescriptor;
import dev.expunge.processor.model.ModelDescriptor;
import dev.expunge.processor.model.RegistryDescriptor;
import dev.expunge.processor.model.TypeName;
import dev.expunge.processor.read.compiler.CompiledTypes;
import dev.expunge.processor.read.member.MemberReader;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/** Tells whether generated code uses anything deprecated, of which only the user's own code should be warned. */
public final class Deprecations {

    private final CompiledTypes compiled;

    public Deprecations(CompiledTypes compiled) {
        this.compiled = compiled;
    }

    /** Whether the code of a model does. */
    public boolean concern(ModelDescriptor model) {
        return membersOf(model.type()).stream().anyMatch(this::isDeprecated)
                || Stream.concat(model.targets().stream(), Stream.of(model.type()))
                        .anyMatch(this::isDeprecated)
                || model.fields().stream()
                        .flatMap(field -> field.columns().stream())
                        .anyMatch(this::isOfDeprecatedType)
                || model.fields().stream()
                        .flatMap(field -> field.component().stream())
                        .anyMatch(this::isInDeprecatedRecord);
    }

    /** Whether the code of a registry does. */
    public boolean concern(RegistryDescriptor registry) {
        return registry.declaredBy().filter(this::isDeprecated).isPresent()
                || registry.members().stream().anyMatch(member -> concern(member.model()));
    }

    private List<Element> membersOf(TypeName model) {
        return compiled.find(model).stream()
                .flatMap(type -> new MemberReader(compiled).inheritance(type).stream())
                .<Element>flatMap(type -> type.getEnclosedElements().stream())
                .toList();
    }

    private boolean isOfDeprecatedType(ColumnDescriptor column) {
        Stream<String> named = Stream.concat(
                Stream.of(column.type().javaType()),
                column.type().conversion().stream()
                        .map(found -> found.converter().qualified()));
        return named.map(compiled.elements()::getTypeElement)
                .filter(Objects::nonNull)
                .anyMatch(this::isDeprecated);
    }

    private boolean isInDeprecatedRecord(Access.Component component) {
        String record = component.embedded().javaType().replaceAll("<.*", "");
        return Stream.ofNullable(compiled.elements().getTypeElement(record))
                .<Element>flatMap(type -> Stream.concat(Stream.of(type), type.getEnclosedElements().stream()))
                .anyMatch(this::isDeprecated);
    }

    private boolean isDeprecated(TypeName name) {
        return compiled.find(name).filter(this::isDeprecated).isPresent();
    }

    private boolean isDeprecated(Element element) {
        return compiled.elements().isDeprecated(element);
    }
}
