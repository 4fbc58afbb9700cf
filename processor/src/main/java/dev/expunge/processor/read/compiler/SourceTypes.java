package dev.expunge.processor.read.compiler;

import com.sun.source.util.Trees;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/**
 * Tells types that this compilation compiles from those it only sees in class files.
 *
 * <p>Being a root is not enough: build tools hand unchanged classes to processors by name, and they are roots too. Where
 * the compiler offers its syntax trees a type without one is a class file; elsewhere every root counts as source.
 */
final class SourceTypes {

    private final Optional<Trees> trees;
    private final Set<String> roots = new HashSet<>();

    private SourceTypes(Optional<Trees> trees) {
        this.trees = trees;
    }

    static SourceTypes of(ProcessingEnvironment environment) {
        return new SourceTypes(trees(environment));
    }

    /** Remembers the roots of a round, by name: elements of an earlier round are stale in the next. */
    void add(Collection<? extends Element> rootsOfRound) {
        for (Element root : rootsOfRound) {
            if (root instanceof TypeElement type) {
                roots.add(type.getQualifiedName().toString());
            }
        }
    }

    boolean contains(TypeElement type) {
        return roots.contains(outermost(type).getQualifiedName().toString())
                && trees.map(known -> known.getTree(type) != null).orElse(true);
    }

    /** Returns the names of the outermost types of this compilation, in no order. */
    Set<String> roots() {
        return Set.copyOf(roots);
    }

    private static TypeElement outermost(TypeElement type) {
        Element current = type;
        while (current.getEnclosingElement() != null && !(current.getEnclosingElement() instanceof PackageElement)) {
            current = current.getEnclosingElement();
        }
        return current.getKind() == ElementKind.PACKAGE ? type : (TypeElement) current;
    }

    private static Optional<Trees> trees(ProcessingEnvironment environment) {
        try {
            return Optional.of(Trees.instance(environment));
        } catch (IllegalArgumentException | LinkageError notJavac) {
            return Optional.empty();
        }
    }
}
