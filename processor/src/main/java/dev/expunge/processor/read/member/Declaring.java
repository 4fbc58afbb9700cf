package dev.expunge.processor.read.member;

import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;

/**
 * The class whose fields are looked at: a model, or a record embedded in one.
 *
 * @param type the class, with its arguments
 * @param methods those of its methods that the code generated beside the model may call
 */
record Declaring(DeclaredType type, List<ExecutableElement> methods) {}
