package dev.expunge.processor.read.check;

import dev.expunge.processor.diagnostic.Code;
import dev.expunge.processor.diagnostic.Diagnostic;
import dev.expunge.processor.diagnostic.Findings;
import dev.expunge.processor.diagnostic.SourceAnchor;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Checks that an annotated type is a class that generated code can name and make instances of. */
public final class ModelShape {

    private ModelShape() {}

    public static void check(TypeElement type, Findings findings) {
        wrongKind(type)
                .ifPresent(kind -> findings.add(Diagnostic.of(Code.EXP2001, type.getSimpleName(), kind)
                        .help(
                                SourceAnchor.of(type),
                                "Put @Model on a record, or on a class that is neither abstract nor generic.")));
        hidden(type)
                .ifPresent(hider -> findings.add(Diagnostic.of(
                                Code.EXP2002, type.getSimpleName(), hider.getSimpleName(), why(hider))
                        .help(
                                SourceAnchor.of(type),
                                "Make \"%s\" %s."
                                        .formatted(
                                                hider.getSimpleName(),
                                                isPrivate(hider) ? "package-private or public" : "static"))));
    }

    private static Optional<String> wrongKind(TypeElement type) {
        return switch (type.getKind()) {
            case RECORD, CLASS ->
                Optional.ofNullable(type.getModifiers().contains(Modifier.ABSTRACT) ? "an abstract class" : null)
                        .or(() -> type.getTypeParameters().isEmpty() ? Optional.empty() : Optional.of("generic"));
            case INTERFACE -> Optional.of("an interface");
            case ENUM -> Optional.of("an enum");
            case ANNOTATION_TYPE -> Optional.of("an annotation");
            default -> Optional.of("no class");
        };
    }

    /** Returns the class, this one or one around it, that keeps generated code from naming it. */
    public static Optional<TypeElement> hidden(TypeElement type) {
        for (Element current = type; current instanceof TypeElement level; current = current.getEnclosingElement()) {
            if (isPrivate(level) || isInner(level)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }

    public static String why(TypeElement hider) {
        return isPrivate(hider) ? "private" : "an inner class";
    }

    private static boolean isPrivate(TypeElement type) {
        return type.getModifiers().contains(Modifier.PRIVATE);
    }

    private static boolean isInner(TypeElement type) {
        return type.getKind() == ElementKind.CLASS
                && type.getNestingKind().isNested()
                && !type.getModifiers().contains(Modifier.STATIC);
    }
}
