package dev.expunge.processor.read.key;

import dev.expunge.processor.diagnostic.Findings;
import dev.expunge.processor.diagnostic.SourceAnchor;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.TypeElement;

/** Reads the keys of models whose source is not compiled here, so that this room need not know how they are described. */
public interface KeysOfOtherCompilations {

    /**
     * Returns the key of a model, or empty if {@code findings} or those of a model that it refers to say why not.
     *
     * @param via the place being compiled that leads to the model
     * @param parents reads the keys of the models that the key refers to
     */
    Optional<ParentKey> key(
            TypeElement model, SourceAnchor via, Findings findings, Function<TypeElement, Optional<ParentKey>> parents);

    /**
     * Returns a field of a model, or empty if it has none of that name, or {@code findings} say why it cannot be read.
     *
     * @param via the place being compiled that leads to the model
     * @param parents reads the keys of the models that the field may refer to
     */
    Optional<ReferredField> field(
            TypeElement model,
            String name,
            SourceAnchor via,
            Findings findings,
            Function<TypeElement, Optional<ParentKey>> parents);
}
