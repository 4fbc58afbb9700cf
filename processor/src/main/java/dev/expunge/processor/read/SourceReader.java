package dev.expunge.processor.read;

import dev.expunge.annotation.Id;
import dev.expunge.processor.diagnostic.Code;
import dev.expunge.processor.diagnostic.Diagnostic;
import dev.expunge.processor.diagnostic.Findings;
import dev.expunge.processor.diagnostic.SourceAnchor;
import dev.expunge.processor.model.Construction;
import dev.expunge.processor.model.FieldDescriptor;
import dev.expunge.processor.model.InstanceDescriptor;
import dev.expunge.processor.model.JoinDescriptor;
import dev.expunge.processor.model.ModelDescriptor;
import dev.expunge.processor.model.TableDescriptor;
import dev.expunge.processor.read.check.HiddenFields;
import dev.expunge.processor.read.check.Misplacements;
import dev.expunge.processor.read.check.ModelShape;
import dev.expunge.processor.read.check.UnsupportedFeatures;
import dev.expunge.processor.read.column.ColumnFields;
import dev.expunge.processor.read.column.TableNames;
import dev.expunge.processor.read.compiler.CompiledTypes;
import dev.expunge.processor.read.compiler.Visibility;
import dev.expunge.processor.read.jakarta.JakartaChecks;
import dev.expunge.processor.read.join.JoinReader;
import dev.expunge.processor.read.member.ConstructionReader;
import dev.expunge.processor.read.member.HookReader;
import dev.expunge.processor.read.member.MappedField;
import dev.expunge.processor.read.member.MemberReader;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/** Reads a model that is compiled here from its members. */
final class SourceReader {

    private final CompiledTypes compiled;
    private final MemberReader members;
    private final ConstructionReader construction;
    private final FieldReader fields;
    private final EmbeddedReader embedded;
    private final JoinReader joins;
    private final UnsupportedFeatures unsupported;
    private final Misplacements misplacements;
    private final JakartaChecks jakarta;
    private final HookReader hooks;
    private final SoftDeletionReader softDeletions;

    SourceReader(
            CompiledTypes compiled,
            MemberReader members,
            ConstructionReader construction,
            FieldReader fields,
            JoinReader joins) {
        this.compiled = compiled;
        this.members = members;
        this.construction = construction;
        this.fields = fields;
        this.embedded = new EmbeddedReader(compiled, members, fields);
        this.joins = joins;
        this.unsupported = new UnsupportedFeatures(compiled.elements());
        this.misplacements = new Misplacements(compiled.elements());
        this.jakarta = new JakartaChecks(compiled);
        this.hooks = new HookReader(compiled, members);
        this.softDeletions = new SoftDeletionReader(compiled);
    }

    Reading read(TypeElement model) {
        Findings findings = new Findings();
        ModelShape.check(model, findings);
        List<TypeElement> lineage = members.lineage(model);
        checkSuperclass(model, lineage, findings);
        unsupported.checkModel(model, lineage, findings);
        jakarta.check(model, findings);
        misplacements.check(model, lineage, members.fields(model), findings);
        if (findings.hasErrors()) {
            return Reading.failed(findings.diagnostics());
        }
        List<MappedField> mapped = ColumnFields.of(model, members, compiled.elements());
        List<List<FieldDescriptor>> read =
                mapped.stream().map(field -> fields(field, findings)).toList();
        List<JoinDescriptor> joined = joins.read(model, findings);
        checkKey(model, mapped, findings);
        HiddenFields.check(mapped, findings);
        Optional<Construction> made = construction.construction(model, mapped);
        if (made.isEmpty() && !findings.hasErrors()) {
            construction.explain(model, mapped, findings);
        }
        InstanceDescriptor instances =
                new InstanceDescriptor(made.orElse(Construction.ALL_FIELDS), hooks.hooks(model, findings));
        List<FieldDescriptor> all = softDeletions.lent(
                lineage, mapped, read.stream().flatMap(List::stream).toList());
        TableDescriptor table =
                TableNames.of(model, compiled).markedBy(softDeletions.read(model, lineage, all, findings));
        ModelDescriptor descriptor = descriptor(model, table, all, joined, instances);
        return findings.hasErrors() || made.isEmpty() || read.contains(List.<FieldDescriptor>of())
                ? Reading.incomplete(descriptor, findings.diagnostics())
                : Reading.of(descriptor, findings.diagnostics());
    }

    /** Returns what a field is made of; nothing if {@code findings} say why it cannot be read. */
    private List<FieldDescriptor> fields(MappedField field, Findings findings) {
        return embedded.isEmbedded(field)
                ? embedded.read(field, findings)
                : fields.read(field, findings).stream().toList();
    }

    private ModelDescriptor descriptor(
            TypeElement model,
            TableDescriptor table,
            List<FieldDescriptor> read,
            List<JoinDescriptor> joined,
            InstanceDescriptor instances) {
        ModelDescriptor descriptor = new ModelDescriptor(
                compiled.nameOf(model),
                Visibility.isPublic(model),
                table,
                read,
                joined,
                instances,
                "",
                SourceAnchor.of(model));
        return descriptor.withFingerprint(Fingerprint.of(descriptor));
    }

    private void checkKey(TypeElement model, List<MappedField> mapped, Findings findings) {
        boolean hasKey = mapped.stream()
                .anyMatch(
                        field -> field.annotation(Id.class, compiled.elements()).isPresent());
        if (!hasKey) {
            findings.add(Diagnostic.of(Code.EXP3001, model.getSimpleName())
                    .help(SourceAnchor.of(model), "Annotate the field of the primary key with @Id."));
        }
    }

    private static void checkSuperclass(TypeElement model, List<TypeElement> lineage, Findings findings) {
        boolean unknown = lineage.stream().anyMatch(type -> type.getSuperclass().getKind() == TypeKind.ERROR);
        if (unknown) {
            findings.add(
                    Diagnostic.of(Code.EXP8001, "the superclass of " + model.getSimpleName(), model.getSimpleName())
                            .help(SourceAnchor.of(model), "Import the superclass, or add its jar to the class path."));
        }
    }
}
