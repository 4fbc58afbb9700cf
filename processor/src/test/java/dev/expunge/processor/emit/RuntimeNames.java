package dev.expunge.processor.emit;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

/** Finds the classes and members of the runtime that sources name, call or override. */
final class RuntimeNames extends TreePathScanner<Void, Void> {

    private final JavacTask task;
    private final TreeSet<String> names = new TreeSet<>();

    private RuntimeNames(JavacTask task) {
        this.task = task;
    }

    static List<String> in(Compilation compilation) {
        JavacTask task = compilation.task();
        RuntimeNames names = new RuntimeNames(task);
        try {
            Iterable<? extends CompilationUnitTree> units = task.parse();
            task.analyze();
            units.forEach(unit -> names.scan(unit, null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(names.names);
    }

    @Override
    public Void visitIdentifier(IdentifierTree tree, Void unused) {
        addCurrent();
        return super.visitIdentifier(tree, null);
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree tree, Void unused) {
        addCurrent();
        return super.visitMemberSelect(tree, null);
    }

    @Override
    public Void visitMemberReference(MemberReferenceTree tree, Void unused) {
        addCurrent();
        return super.visitMemberReference(tree, null);
    }

    @Override
    public Void visitNewClass(NewClassTree tree, Void unused) {
        addCurrent();
        return super.visitNewClass(tree, null);
    }

    @Override
    public Void visitMethod(MethodTree tree, Void unused) {
        ExecutableElement method = (ExecutableElement) element();
        TypeElement owner = (TypeElement) method.getEnclosingElement();
        if (owner.getSuperclass() instanceof DeclaredType superclass) {
            TypeElement base = (TypeElement) superclass.asElement();
            for (ExecutableElement candidate : ElementFilter.methodsIn(base.getEnclosedElements())) {
                if (task.getElements().overrides(method, candidate, owner)) {
                    add(candidate);
                }
            }
        }
        return super.visitMethod(tree, null);
    }

    private Element element() {
        return Trees.instance(task).getElement(getCurrentPath());
    }

    private void addCurrent() {
        Element element = element();
        if (element != null) {
            add(element);
        }
    }

    private void add(Element element) {
        String module =
                task.getElements().getPackageOf(element).getQualifiedName().toString();
        boolean named = element.getKind() != ElementKind.PACKAGE && module.startsWith("dev.expunge");
        if (named && element.getKind() != ElementKind.PARAMETER) {
            names.add(name(element));
        }
    }

    private String name(Element element) {
        if (element instanceof TypeElement type) {
            return type.getQualifiedName().toString();
        }
        String owner =
                ((TypeElement) element.getEnclosingElement()).getQualifiedName().toString();
        if (!(element instanceof ExecutableElement executable)) {
            return owner + "." + element.getSimpleName();
        }
        String parameters = executable.getParameters().stream()
                .map(parameter -> task.getTypes().erasure(parameter.asType()).toString())
                .map(type -> type.substring(type.lastIndexOf('.') + 1))
                .collect(Collectors.joining(", ", "(", ")"));
        boolean isConstructor = executable.getKind() == ElementKind.CONSTRUCTOR;
        return owner + (isConstructor ? "" : "." + executable.getSimpleName()) + parameters;
    }
}
