package dev.expunge.processor.read.description;

import dev.expunge.processor.diagnostic.Findings;
import dev.expunge.processor.diagnostic.SourceAnchor;
import dev.expunge.processor.read.compiler.CompiledTypes;
import dev.expunge.processor.read.key.KeysOfOtherCompilations;
import dev.expunge.processor.read.key.ParentKey;
import dev.expunge.processor.read.key.ReferredField;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.TypeElement;

/** Finds the descriptions of models of other compilations and reads the keys in them. */
public final class DescribedKeys implements KeysOfOtherCompilations {

    private final CompiledTypes compiled;

    public DescribedKeys(CompiledTypes compiled) {
        this.compiled = compiled;
    }

    @Override
    public Optional<ParentKey> key(
            TypeElement model,
            SourceAnchor via,
            Findings findings,
            Function<TypeElement, Optional<ParentKey>> parents) {
        return Description.find(model, via, compiled, findings)
                .flatMap(found -> new DescribedKey(found, parents).key());
    }

    @Override
    public Optional<ReferredField> field(
            TypeElement model,
            String name,
            SourceAnchor via,
            Findings findings,
            Function<TypeElement, Optional<ParentKey>> parents) {
        return Description.find(model, via, compiled, findings)
                .filter(found -> found.fields().contains(name))
                .map(found -> new DescribedKey(found, parents).field(name));
    }
}
