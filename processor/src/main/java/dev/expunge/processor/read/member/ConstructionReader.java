package dev.expunge.processor.read.member;

import dev.expunge.processor.diagnostic.Code;
import dev.expunge.processor.diagnostic.Diagnostic;
import dev.expunge.processor.diagnostic.Findings;
import dev.expunge.processor.diagnostic.SourceAnchor;
import dev.expunge.processor.model.Construction;
import dev.expunge.processor.read.compiler.CompiledTypes;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Decides how instances of a model are made. */
public final class ConstructionReader {

    private final CompiledTypes compiled;
    private final MemberReader members;
    private final AccessReader access;

    public ConstructionReader(CompiledTypes compiled, MemberReader members, AccessReader access) {
        this.compiled = compiled;
        this.members = members;
        this.access = access;
    }

    /** Returns how instances are made, or empty if generated code cannot make any. */
    public Optional<Construction> construction(TypeElement model, List<MappedField> mapped) {
        if (hasEmptyConstructor(model) && mapped.stream().allMatch(access::isSettable)) {
            return Optional.of(Construction.EMPTY_THEN_SET);
        }
        return hasConstructor(model, mapped) ? Optional.of(Construction.ALL_FIELDS) : Optional.empty();
    }

    private boolean hasEmptyConstructor(TypeElement model) {
        return hasConstructor(model, List.of());
    }

    private boolean hasConstructor(TypeElement model, List<MappedField> mapped) {
        return ElementFilter.constructorsIn(model.getEnclosedElements()).stream()
                .anyMatch(constructor -> members.isCallable(constructor, model) && takes(constructor, mapped));
    }

    private boolean takes(ExecutableElement constructor, List<MappedField> mapped) {
        List<? extends VariableElement> parameters = constructor.getParameters();
        if (parameters.size() != mapped.size()) {
            return false;
        }
        for (int i = 0; i < parameters.size(); i++) {
            TypeMirror parameter = compiled.types().erasure(parameters.get(i).asType());
            if (!compiled.types()
                    .isSameType(
                            parameter, compiled.types().erasure(mapped.get(i).declaredType()))) {
                return false;
            }
        }
        return true;
    }

    /** Tells why instances cannot be made. */
    public void explain(TypeElement model, List<MappedField> mapped, Findings findings) {
        if (!hasEmptyConstructor(model)) {
            findings.add(Diagnostic.of(Code.EXP2003, model.getSimpleName())
                    .found("no constructor that takes nothing, and none that takes every field in order")
                    .help(
                            SourceAnchor.of(model),
                            "Add one of them, package-private at least, that throws no checked exception."));
            return;
        }
        mapped.stream()
                .filter(field -> !access.isSettable(field))
                .forEach(field -> findings.add(Diagnostic.of(Code.EXP3003, field.label(), "written")
                        .found("the field is final or private, and no method sets it")
                        .help(field.anchor(), "Add a setter, or a constructor that takes every field in order.")));
    }
}
