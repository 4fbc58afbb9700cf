package dev.expunge.processor.emit.code;

import com.palantir.javapoet.CodeBlock;
import dev.expunge.processor.model.Access;
import dev.expunge.processor.model.EmbeddedDescriptor;
import dev.expunge.processor.model.FieldDescriptor;
import dev.expunge.processor.model.ModelDescriptor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How generated code moves a member of a record, called {@code record}: what a field holds, be it one value or an embedded
 * record of several.
 */
public sealed interface MemberCode permits FieldCode, EmbeddedCode {

    /** Returns the members of a model, in the order in which a constructor takes them. */
    static List<MemberCode> of(ModelDescriptor model) {
        Map<String, MemberCode> members = new LinkedHashMap<>();
        for (FieldDescriptor field : model.fields()) {
            Optional<EmbeddedDescriptor> embedded = field.component().map(Access.Component::embedded);
            members.computeIfAbsent(
                    embedded.map(EmbeddedDescriptor::name).orElse(field.name()),
                    name -> embedded.<MemberCode>map(holder -> new EmbeddedCode(holder, model.componentsOf(holder)))
                            .orElseGet(() -> FieldCode.of(field)));
        }
        return List.copyOf(members.values());
    }

    /** Returns the name of the field. */
    String name();

    Access access();

    /** Returns the expression that reads the value from {@code row}. */
    CodeBlock read();

    /** Adds what hands the value to {@code writer}, column by column. */
    void write(CodeBlock.Builder code);

    /** Returns the expression that reads the value, or null. */
    default CodeBlock get() {
        return access().readsOptional() ? CodeBlock.of("$L.orElse(null)", held()) : held();
    }

    /** Returns the expression that writes the field. */
    default CodeBlock set(CodeBlock value) {
        return access() instanceof Access.Methods methods
                ? CodeBlock.of("record.$L($L)", methods.setter().orElseThrow(), argument(value))
                : CodeBlock.of("record.$L = $L", name(), argument(value));
    }

    /** Returns a value as a constructor takes it. */
    default CodeBlock argument(CodeBlock value) {
        return access().writesOptional() ? CodeBlock.of("$T.ofNullable($L)", Optional.class, value) : value;
    }

    /** Returns what a record holds, as a constructor takes it. */
    default CodeBlock copied() {
        return access().readsOptional() && access().writesOptional() ? held() : argument(get());
    }

    private CodeBlock held() {
        return access() instanceof Access.Methods methods
                ? CodeBlock.of("record.$L()", methods.getter())
                : CodeBlock.of("record.$L", name());
    }
}
