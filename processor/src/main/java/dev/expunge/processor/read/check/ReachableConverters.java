package dev.expunge.processor.read.check;

import dev.expunge.processor.diagnostic.Code;
import dev.expunge.processor.diagnostic.Diagnostic;
import dev.expunge.processor.diagnostic.Findings;
import dev.expunge.processor.diagnostic.SourceAnchor;
import dev.expunge.processor.model.Conversion;
import dev.expunge.processor.model.TypeName;
import dev.expunge.processor.model.ValueTypeName;
import dev.expunge.processor.read.compiler.CompiledTypes;
import dev.expunge.processor.read.member.MappedField;
import dev.expunge.processor.read.member.MemberReader;
import dev.expunge.processor.read.member.NewInstances;
import java.util.List;
import java.util.Optional;

/** Refuses what refers to converted values where the code generated beside the model cannot make their converter. */
public final class ReachableConverters {

    private final CompiledTypes compiled;
    private final NewInstances instances;

    public ReachableConverters(CompiledTypes compiled) {
        this.compiled = compiled;
        this.instances = new NewInstances(new MemberReader(compiled));
    }

    public boolean check(MappedField field, List<ValueTypeName> held, SourceAnchor anchor, Findings findings) {
        boolean reachable = true;
        for (ValueTypeName type : held) {
            Optional<TypeName> converter = type.conversion().map(Conversion::converter);
            Optional<String> obstacle = converter.flatMap(name -> obstacle(field, name));
            if (obstacle.isPresent()) {
                reachable = false;
                findings.add(Diagnostic.of(Code.EXP3012, converter.get().nestedName(), field.label(), obstacle.get())
                        .help(
                                anchor,
                                "Make it public, with a public constructor that takes nothing: it converts what is"
                                        + " referred to."));
            }
        }
        return reachable;
    }

    private Optional<String> obstacle(MappedField field, TypeName converter) {
        return compiled.find(converter)
                .map(type -> instances.obstacle(type, field.owner()))
                .orElse(Optional.of("it is not on the class path"));
    }
}
