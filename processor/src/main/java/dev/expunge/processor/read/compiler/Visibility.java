package dev.expunge.processor.read.compiler;

import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Tells from where a class can be named. */
public final class Visibility {

    private Visibility() {}

    /** Whether the class is public, with all the classes around it. */
    public static boolean isPublic(TypeElement type) {
        for (Element current = type; current instanceof TypeElement; current = current.getEnclosingElement()) {
            if (!current.getModifiers().contains(Modifier.PUBLIC)) {
                return false;
            }
        }
        return true;
    }
}
