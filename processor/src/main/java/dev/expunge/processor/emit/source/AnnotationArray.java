package dev.expunge.processor.emit.source;

import com.palantir.javapoet.CodeBlock;
import java.util.List;

/** Writes arrays as the values of annotations. */
public final class AnnotationArray {

    private AnnotationArray() {}

    /** Returns values as an array, without braces around a single one. */
    public static CodeBlock of(List<CodeBlock> values) {
        CodeBlock joined = CodeBlock.join(values, ", ");
        return values.size() == 1 ? joined : CodeBlock.of("{$L}", joined);
    }
}
