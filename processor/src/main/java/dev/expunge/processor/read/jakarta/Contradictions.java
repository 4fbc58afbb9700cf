package dev.expunge.processor.read.jakarta;

import dev.expunge.annotation.Column;
import dev.expunge.annotation.Embedded;
import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.ManyToMany;
import dev.expunge.annotation.OneToOne;
import dev.expunge.annotation.Version;
import dev.expunge.processor.diagnostic.Code;
import dev.expunge.processor.diagnostic.Diagnostic;
import dev.expunge.processor.diagnostic.Findings;
import dev.expunge.processor.diagnostic.SourceAnchor;
import dev.expunge.processor.read.compiler.AnnotationView;
import dev.expunge.processor.read.compiler.AnnotationView.Said;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;

/** Refuses what our annotations and those of Jakarta Persistence say differently: nobody could tell which is true. */
final class Contradictions {

    private Contradictions() {}

    static void check(EntityField field, Findings findings) {
        checkPresence(field, Id.class, findings);
        checkPresence(field, Version.class, findings);
        checkKind(field, findings);
        checkNull(field, findings);
        checkColumn(field, findings);
        checkEnum(field, findings);
        checkMembers(field, Embedded.class, List.of("prefix"), findings);
        checkMembers(field, ForeignKey.class, List.of("to"), findings);
        checkMembers(field, OneToOne.class, List.of("to"), findings);
        field.reference().ifPresent(view -> checkNames(field, new ReferenceTranslation(field, view), findings));
        checkMembers(field, ManyToMany.class, List.of("to", "table", "column", "otherColumn"), findings);
    }

    /** Compares one member of an annotation of ours with what the other says in its words. */
    static void check(String label, String member, AnnotationView ours, AnnotationView theirs, Findings findings) {
        if (ours.has(member) && theirs.has(member) && !ours.texts(member).equals(theirs.texts(member))) {
            add(label, written(member, ours), written(member, theirs), ours.anchor(member), findings);
        }
    }

    /** A field may be a key or a version for both, or for neither. */
    private static void checkPresence(EntityField field, Class<? extends Annotation> type, Findings findings) {
        if (field.find(type.getSimpleName()).isEmpty()) {
            field.ours(type)
                    .ifPresent(ours ->
                            add(field.label(), "@" + ours.name(), "no @" + ours.name(), ours.anchor(), findings));
        }
    }

    private static void checkKind(EntityField field, Findings findings) {
        Optional<AnnotationView> theirs = field.reference();
        theirs.filter(view -> !view.name().equals("OneToOne"))
                .ifPresent(view -> field.ours(OneToOne.class)
                        .ifPresent(ours -> add(field.label(), "@OneToOne", "@ManyToOne", ours.anchor(), findings)));
        theirs.filter(view -> view.name().equals("OneToOne"))
                .ifPresent(view -> field.ours(ForeignKey.class)
                        .ifPresent(ours -> add(field.label(), "@ForeignKey", "@OneToOne", ours.anchor(), findings)));
    }

    private static void checkNull(EntityField field, Findings findings) {
        Optional<Said> notNull = field.notNull().filter(said -> field.find("Id").isEmpty());
        if (field.isMarkedNullable()) {
            notNull.ifPresent(
                    said -> add(field.label(), "@Nullable", said.value().toString(), said.anchor(), findings));
        }
    }

    /** Names may never differ; of the rest, Jakarta Persistence implies nothing that ours could not say better. */
    private static void checkColumn(EntityField field, Findings findings) {
        Optional<AnnotationView> ours = field.ours(Column.class);
        if (ours.isEmpty()) {
            return;
        }
        field.annotation(Column.class).ifPresent(theirs -> check(field.label(), "name", ours.get(), theirs, findings));
        field.column()
                .ifPresent(theirs -> ColumnTranslation.SHARED.forEach(
                        member -> check(field.label(), member, ours.get(), theirs, findings)));
    }

    /** The column of a reference has a name to Jakarta Persistence even where nothing is written. */
    private static void checkNames(EntityField field, ReferenceTranslation theirs, Findings findings) {
        checkNames(field, field.ours(field.referenceKind()), "column", theirs.allNames(), findings);
        checkNames(field, field.ours(Column.class), "name", theirs.allNames(), findings);
    }

    private static void checkNames(
            EntityField field, Optional<AnnotationView> ours, String member, List<String> names, Findings findings) {
        ours.filter(view -> view.has(member)
                        && !names.isEmpty()
                        && !view.texts(member).equals(names))
                .ifPresent(view -> add(
                        field.label(),
                        written(member, view),
                        "column = " + String.join(", ", names),
                        view.anchor(member),
                        findings));
    }

    private static void checkEnum(EntityField field, Findings findings) {
        field.ours(Column.class)
                .filter(ours -> ours.flag("ordinal") && ColumnTranslation.isEnumByName(field))
                .ifPresent(ours -> add(
                        field.label(),
                        "ordinal = true",
                        "@Enumerated(EnumType.STRING)",
                        ours.anchor("ordinal"),
                        findings));
    }

    private static void checkMembers(
            EntityField field, Class<? extends Annotation> type, List<String> members, Findings findings) {
        field.ours(type)
                .ifPresent(ours -> field.annotation(type)
                        .ifPresent(theirs ->
                                members.forEach(member -> check(field.label(), member, ours, theirs, findings))));
    }

    private static String written(String member, AnnotationView view) {
        return member + " = " + String.join(", ", view.texts(member));
    }

    private static void add(String label, String ours, String theirs, SourceAnchor anchor, Findings findings) {
        findings.add(Diagnostic.of(Code.EXP3020, label, ours, theirs)
                .help(anchor, "Say it once: Jakarta Persistence is believed where our annotations are silent."));
    }
}
