package dev.expunge.processor.read;

import dev.expunge.processor.diagnostic.SourceAnchor;
import dev.expunge.processor.model.ModelDescriptor;
import javax.lang.model.element.TypeElement;

/** Reads a model: from its source if this compilation compiles it, else from its description. */
public final class ModelReader {

    private final CompiledTypes compiled;
    private final KeyReader keys;
    private final SourceReader sources;
    private final DescriptionReader descriptions;

    public ModelReader(CompiledTypes compiled) {
        MemberReader members = new MemberReader(compiled);
        AccessReader access = new AccessReader(members);
        ConstructionReader construction = new ConstructionReader(compiled, members, access);
        this.keys = new KeyReader(compiled, members, construction);
        ColumnReader columns = new ColumnReader(compiled.elements());
        FieldReader fields =
                new FieldReader(compiled.elements(), access, columns, new ReferenceReader(compiled, keys, columns));
        this.compiled = compiled;
        this.sources = new SourceReader(compiled, members, construction, fields);
        this.descriptions = new DescriptionReader(compiled, keys);
    }

    /**
     * Reads a model.
     *
     * @param via the place being compiled that leads to the model, if that is not compiled itself
     */
    public Reading read(TypeElement model, SourceAnchor via) {
        return compiled.isSource(model) ? sources.read(model) : descriptions.read(model, via);
    }

    /** Whether what could be read of a model holds its whole key. */
    public boolean hasWholeKey(TypeElement model, ModelDescriptor readable) {
        return keys.key(model, SourceAnchor.of(model), new Findings())
                .filter(key -> key.columns().size() == readable.keyColumns().size())
                .isPresent();
    }

    /**
     * Whether the model is one that Lombok completes in the first round, in which it still looks like a different, valid
     * class.
     */
    public boolean isUnfinished(TypeElement model) {
        return Lombok.completes(model);
    }
}
