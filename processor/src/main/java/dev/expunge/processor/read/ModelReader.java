package dev.expunge.processor.read;

import dev.expunge.processor.diagnostic.Findings;
import dev.expunge.processor.diagnostic.SourceAnchor;
import dev.expunge.processor.model.ModelDescriptor;
import dev.expunge.processor.read.column.ColumnReader;
import dev.expunge.processor.read.compiler.CompiledTypes;
import dev.expunge.processor.read.description.DescribedKeys;
import dev.expunge.processor.read.description.DescriptionReader;
import dev.expunge.processor.read.join.JoinReader;
import dev.expunge.processor.read.key.KeyReader;
import dev.expunge.processor.read.member.AccessReader;
import dev.expunge.processor.read.member.ConstructionReader;
import dev.expunge.processor.read.member.MemberReader;
import dev.expunge.processor.read.reference.ReferenceReader;
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
        this.keys = new KeyReader(compiled, members, construction, new DescribedKeys(compiled));
        ColumnReader columns = new ColumnReader(compiled.elements());
        FieldReader fields = new FieldReader(compiled, access, columns, new ReferenceReader(compiled, keys, columns));
        this.compiled = compiled;
        this.sources =
                new SourceReader(compiled, members, construction, fields, new JoinReader(compiled, members, keys));
        this.descriptions = new DescriptionReader(compiled, keys);
    }

    /**
     * Reads a model.
     *
     * @param via the place being compiled that leads to the model, if that is not compiled itself
     */
    public Reading read(TypeElement model, SourceAnchor via) {
        return compiled.isSource(model) ? sources.read(model) : described(model, via);
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

    private Reading described(TypeElement model, SourceAnchor via) {
        Findings findings = new Findings();
        return descriptions
                .read(model, via, findings)
                .map(descriptor -> Reading.of(descriptor, findings.diagnostics()))
                .orElseGet(() -> Reading.failed(findings.diagnostics()));
    }
}
