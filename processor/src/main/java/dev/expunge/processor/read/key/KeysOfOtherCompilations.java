package dev.expunge.processor.read.key;

import dev.expunge.processor.diagnostic.Findings;
import dev.expunge.processor.diagnostic.SourceAnchor;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.TypeElement;

/** Reads the keys of models whose source is not compiled here, so that this room need not know how they are described. */
@FunctionalInterface
public interface KeysOfOtherCompilations {

    /**
     * Returns the key of a model, or empty if {@code findings} or those of a model that it refers to say why not.
     *
     * @param via the place being compiled that leads to the model
     * @param parents reads the keys of the models that the key refers to
     */
    Optional<ParentKey> key(
            TypeElement model, SourceAnchor via, Findings findings, Function<TypeElement, Optional<ParentKey>> parents);
}
