package dev.expunge.processor.read.member;

import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Tells whether the code generated beside a model can make an instance of a class of the user's out of nothing. */
public final class NewInstances {

    private final MemberReader members;

    public NewInstances(MemberReader members) {
        this.members = members;
    }

    /** Returns what stands in the way. */
    public Optional<String> obstacle(TypeElement type, TypeElement model) {
        if (type.getKind() != ElementKind.CLASS && type.getKind() != ElementKind.RECORD) {
            return Optional.of("it is no class");
        }
        if (type.getModifiers().contains(Modifier.ABSTRACT)) {
            return Optional.of("it is abstract");
        }
        if (!isVisible(type, model)) {
            return Optional.of("the code generated beside " + model.getSimpleName() + " cannot reach it");
        }
        return hasEmptyConstructor(type, model)
                ? Optional.empty()
                : Optional.of("it has no constructor without parameters within reach");
    }

    private boolean isVisible(TypeElement type, TypeElement model) {
        for (Element level = type; level instanceof TypeElement current; level = level.getEnclosingElement()) {
            boolean inner = current.getNestingKind() == NestingKind.MEMBER
                    && !current.getModifiers().contains(Modifier.STATIC);
            if (inner || !members.isReachable(current, model)) {
                return false;
            }
        }
        return true;
    }

    private boolean hasEmptyConstructor(TypeElement type, TypeElement model) {
        return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .anyMatch(
                        constructor -> constructor.getParameters().isEmpty() && members.isCallable(constructor, model));
    }
}
