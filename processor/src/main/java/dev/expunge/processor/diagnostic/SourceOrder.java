package dev.expunge.processor.diagnostic;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/**
 * Where an element stands: its top-level class by name, then its place among the members, level by level. Compilers
 * visit files in different orders, so that this order and not theirs makes messages come out alike.
 */
record SourceOrder(String file, List<Integer> path) implements Comparable<SourceOrder> {

    static SourceOrder of(Element element) {
        Deque<Integer> path = new ArrayDeque<>();
        Element current = element;
        while (current.getEnclosingElement() != null
                && current.getEnclosingElement().getKind() != ElementKind.PACKAGE) {
            path.addFirst(current.getEnclosingElement().getEnclosedElements().indexOf(current));
            current = current.getEnclosingElement();
        }
        String file = current instanceof TypeElement type
                ? type.getQualifiedName().toString()
                : current.getSimpleName().toString();
        return new SourceOrder(file, List.copyOf(path));
    }

    @Override
    public int compareTo(SourceOrder other) {
        int byFile = file.compareTo(other.file);
        if (byFile != 0) {
            return byFile;
        }
        for (int level = 0; level < Math.min(path.size(), other.path.size()); level++) {
            int byPlace = Integer.compare(path.get(level), other.path.get(level));
            if (byPlace != 0) {
                return byPlace;
            }
        }
        return Integer.compare(path.size(), other.path.size());
    }
}
