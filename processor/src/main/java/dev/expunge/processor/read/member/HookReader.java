package dev.expunge.processor.read.member;

import dev.expunge.annotation.AfterDelete;
import dev.expunge.annotation.BeforeDelete;
import dev.expunge.processor.diagnostic.Code;
import dev.expunge.processor.diagnostic.Diagnostic;
import dev.expunge.processor.diagnostic.Findings;
import dev.expunge.processor.model.HookMethod;
import dev.expunge.processor.model.HookMethod.Moment;
import dev.expunge.processor.read.compiler.AnnotationView;
import dev.expunge.processor.read.compiler.CompiledTypes;
import dev.expunge.processor.read.compiler.ValueTypeReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads which methods of a model are called when rows are deleted: inherited ones first, then as they are declared. */
public final class HookReader {

    private static final String EVENT = "dev.expunge.DeletionEvent";

    private final CompiledTypes compiled;
    private final MemberReader members;

    public HookReader(CompiledTypes compiled, MemberReader members) {
        this.compiled = compiled;
        this.members = members;
    }

    /** Returns the methods that generated code can call; an overridden one is called once. */
    public List<HookMethod> hooks(TypeElement model, Findings findings) {
        Set<HookMethod> hooks = new LinkedHashSet<>();
        for (TypeElement type : members.inheritance(model)) {
            for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
                for (AnnotationView annotation : annotations(method)) {
                    obstacle(method, model)
                            .ifPresentOrElse(
                                    why -> findings.add(refusal(model, method, annotation, why)),
                                    () -> hooks.add(hook(method, annotation)));
                }
            }
        }
        return List.copyOf(hooks);
    }

    private List<AnnotationView> annotations(ExecutableElement method) {
        List<AnnotationView> found = new ArrayList<>();
        AnnotationView.find(method, BeforeDelete.class, compiled.elements()).ifPresent(found::add);
        AnnotationView.find(method, AfterDelete.class, compiled.elements()).ifPresent(found::add);
        return found;
    }

    private static HookMethod hook(ExecutableElement method, AnnotationView annotation) {
        Moment moment = annotation.name().equals(BeforeDelete.class.getSimpleName())
                ? Moment.BEFORE_DELETE
                : Moment.AFTER_DELETE;
        return new HookMethod(
                moment,
                method.getSimpleName().toString(),
                !method.getParameters().isEmpty());
    }

    private Optional<String> obstacle(ExecutableElement method, TypeElement model) {
        if (method.getModifiers().contains(Modifier.STATIC)) {
            return Optional.of("it is static");
        }
        if (!members.isReachable(method, model)) {
            return Optional.of("the code generated beside " + model.getSimpleName() + " cannot reach it");
        }
        if (method.getReturnType().getKind() != TypeKind.VOID) {
            return Optional.of("it returns something");
        }
        if (!takesNothingOrTheEvent(method)) {
            return Optional.of("it takes something else than the event");
        }
        return members.isCallable(method, model)
                ? Optional.empty()
                : Optional.of("it declares an exception that has to be caught");
    }

    private static boolean takesNothingOrTheEvent(ExecutableElement method) {
        List<? extends VariableElement> parameters = method.getParameters();
        return parameters.isEmpty()
                || (parameters.size() == 1 && isEventOrUnknown(parameters.get(0).asType()));
    }

    /** Of an unknown type the compiler tells better. */
    private static boolean isEventOrUnknown(TypeMirror type) {
        return type.getKind() == TypeKind.ERROR || ValueTypeReader.name(type).equals(EVENT);
    }

    private static Diagnostic refusal(
            TypeElement model, ExecutableElement method, AnnotationView annotation, String obstacle) {
        return Diagnostic.of(
                        Code.EXP2008, model.getSimpleName() + "." + method.getSimpleName(), annotation.name(), obstacle)
                .help(
                        annotation.anchor(),
                        "Write it as \"void " + method.getSimpleName() + "()\", or with one parameter of type " + EVENT
                                + ".");
    }
}
