package dev.expunge.processor.read.compiler;

import dev.expunge.processor.diagnostic.SourceAnchor;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * A class that an annotation names.
 *
 * @param type the class, or empty if the compiler does not know it (yet)
 * @param anchor where it is named
 */
public record NamedClass(Optional<TypeMirror> type, SourceAnchor anchor) {}
