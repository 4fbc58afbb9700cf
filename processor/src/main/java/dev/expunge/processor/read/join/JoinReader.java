package dev.expunge.processor.read.join;

import dev.expunge.annotation.ManyToMany;
import dev.expunge.processor.diagnostic.Code;
import dev.expunge.processor.diagnostic.Diagnostic;
import dev.expunge.processor.diagnostic.Findings;
import dev.expunge.processor.model.JoinDescriptor;
import dev.expunge.processor.model.JoinSide;
import dev.expunge.processor.model.TableDescriptor;
import dev.expunge.processor.read.check.ReachableConverters;
import dev.expunge.processor.read.column.TableNames;
import dev.expunge.processor.read.compiler.AnnotationView;
import dev.expunge.processor.read.compiler.CompiledTypes;
import dev.expunge.processor.read.compiler.Naming;
import dev.expunge.processor.read.key.KeyReader;
import dev.expunge.processor.read.key.ParentKey;
import dev.expunge.processor.read.member.MappedField;
import dev.expunge.processor.read.member.MemberReader;
import dev.expunge.processor.read.reference.ReferenceTargets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reads the fields of a model that declare join tables. */
public final class JoinReader {

    private final CompiledTypes compiled;
    private final MemberReader members;
    private final KeyReader keys;
    private final ReferenceTargets targets;
    private final HeldType heldType;
    private final JoinColumns columns;
    private final ReachableConverters converters;

    public JoinReader(CompiledTypes compiled, MemberReader members, KeyReader keys) {
        this.compiled = compiled;
        this.members = members;
        this.keys = keys;
        this.targets = new ReferenceTargets(compiled, keys);
        this.heldType = new HeldType();
        this.columns = new JoinColumns(compiled);
        this.converters = new ReachableConverters(compiled);
    }

    /** Returns the join tables that a model owns, as far as {@code findings} do not say why one cannot be read. */
    public List<JoinDescriptor> read(TypeElement model, Findings findings) {
        List<JoinDescriptor> joins = new ArrayList<>();
        for (MappedField field : members.fields(model)) {
            field.annotation(ManyToMany.class, compiled.elements())
                    .flatMap(view -> read(field, view, findings))
                    .ifPresent(joins::add);
        }
        return joins;
    }

    private Optional<JoinDescriptor> read(MappedField field, AnnotationView view, Findings findings) {
        if (field.owner().getKind() == ElementKind.RECORD) {
            findings.add(Diagnostic.of(Code.EXP4021, field.label())
                    .help(
                            view.anchor(),
                            "Make a model of the join table, with a @ForeignKey to either side, or a class of this"
                                    + " record."));
            return Optional.empty();
        }
        Optional<TypeMirror> held = heldType.of(field, view, findings);
        Optional<ParentKey> other = held.flatMap(type -> targets.parent(field, view, type, findings))
                .filter(key -> heldType.fits(field, held.get(), key, findings));
        // What keeps the model's own key from being read is told with the fields of the key.
        Optional<ParentKey> own = keys.key(field.owner(), field.anchor(), new Findings());
        return own.isPresent()
                        && other.isPresent()
                        && converters.check(field, other.get().types(), view.anchor(), findings)
                ? join(field, view, own.get(), other.get(), findings)
                : Optional.empty();
    }

    private Optional<JoinDescriptor> join(
            MappedField field, AnnotationView view, ParentKey own, ParentKey other, Findings findings) {
        TableDescriptor owner = TableNames.of(field.owner(), compiled);
        String named = view.text("table");
        String table = named.isEmpty() ? owner.name() + "_" + Naming.snakeCase(field.name()) : named;
        Optional<JoinSide> ownSide = columns.own(field, view, own, other, findings);
        Optional<JoinSide> otherSide = columns.other(field, view, own, other, findings);
        if (ownSide.isEmpty()
                || otherSide.isEmpty()
                || !columns.differ(field, view, ownSide.get(), otherSide.get(), findings)) {
            return Optional.empty();
        }
        return Optional.of(new JoinDescriptor(
                field.name(),
                new TableDescriptor(owner.schema(), table),
                ownSide.get(),
                otherSide.get(),
                field.anchor()));
    }
}
