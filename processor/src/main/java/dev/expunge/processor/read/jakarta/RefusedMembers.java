package dev.expunge.processor.read.jakarta;

import dev.expunge.annotation.Convert;
import dev.expunge.processor.diagnostic.Code;
import dev.expunge.processor.diagnostic.Diagnostic;
import dev.expunge.processor.diagnostic.Findings;
import dev.expunge.processor.diagnostic.SourceAnchor;
import dev.expunge.processor.read.compiler.AnnotationView;
import java.util.Map;
import java.util.Optional;

/** Refuses mappings of single fields that managers would get wrong, and says what to do instead. */
final class RefusedMembers {

    private static final String TRANSIENT = "annotate it with @Transient of dev.expunge.annotation too";
    private static final String EMBEDDED =
            "Make it a record, or declare its columns in the class itself, or in a @MappedSuperclass.";

    private static final String SHARED_KEY =
            "Annotate the reference itself with @Id, and name its column by @JoinColumn.";

    private static final Map<String, String> CURES = Map.of(
            "ElementCollection",
            "Make a model of its table, with a @ForeignKey, and " + TRANSIENT + ".",
            "OrderColumn",
            "Make a model of its table, with a @ForeignKey to either side, and " + TRANSIENT + ".",
            "EmbeddedId",
            "Declare the fields of the key with @Id in the class itself, and name them by @IdClass.",
            "MapsId",
            "Annotate the reference itself with @Id, and remove the other field.",
            "PrimaryKeyJoinColumn",
            SHARED_KEY,
            "PrimaryKeyJoinColumns",
            SHARED_KEY,
            "Lob",
            "Give it a column type that holds text or bytes, without @Lob, or " + TRANSIENT + ".",
            "EnumeratedValue",
            "Name a converter: @Convert of dev.expunge.annotation.");

    private RefusedMembers() {}

    static void check(EntityField field, Findings findings) {
        CURES.forEach((name, cure) ->
                field.find(name).ifPresent(view -> add(field, "@" + name, view.anchor(), cure, findings)));
        checkEmbeddable(field, findings);
        checkConverter(field, findings);
        checkChildren(field, findings);
        checkLinks(field, findings);
        checkOrder(field, findings);
        checkLinkedKeys(field, findings);
    }

    private static void checkEmbeddable(EntityField field, Findings findings) {
        if (field.embeddable().isPresent() && field.embedded().isEmpty()) {
            add(field, "An @Embeddable that is no record", field.anchor(), EMBEDDED, findings);
        }
    }

    private static void checkConverter(EntityField field, Findings findings) {
        if (field.ours(Convert.class).isEmpty()) {
            String cure = "Name a converter of ours as well: @Convert of dev.expunge.annotation, or " + TRANSIENT + ".";
            field.find("Convert").ifPresent(view -> add(field, "@Convert", view.anchor(), cure, findings));
        }
    }

    /** Without {@code mappedBy} nobody here sees where the children keep their reference. */
    private static void checkChildren(EntityField field, Findings findings) {
        String cure = "Map the other side with @ManyToOne and name it by mappedBy, or " + TRANSIENT + ".";
        field.find("OneToMany")
                .ifPresent(view -> add(field, "@OneToMany without mappedBy", view.anchor(), cure, findings));
    }

    private static void checkLinks(EntityField field, Findings findings) {
        Optional<AnnotationView> table = field.find("JoinTable");
        if (table.isPresent()
                && field.find("ManyToMany").isEmpty()
                && field.find("OneToMany").isEmpty()) {
            String cure = "Make a model of the table, with a @ForeignKey to either side, and " + TRANSIENT + ".";
            add(field, "A reference in a @JoinTable", table.get().anchor(), cure, findings);
        }
        table.filter(view -> view.has("schema") || view.has("catalog"))
                .ifPresent(view -> add(
                        field,
                        "A @JoinTable in another schema",
                        view.anchor(view.has("schema") ? "schema" : "catalog"),
                        "Make a model of the table, and " + TRANSIENT + ".",
                        findings));
    }

    private static void checkOrder(EntityField field, Findings findings) {
        String cure = "Name a column of the parent's key by referencedColumnName, each of them once.";
        field.reference()
                .filter(view -> !new ReferenceTranslation(field, view).isInOrder())
                .ifPresent(view -> add(
                        field,
                        "A reference of several columns that do not name those of the parent's key",
                        field.anchor(),
                        cure,
                        findings));
    }

    private static void checkLinkedKeys(EntityField field, Findings findings) {
        String cure = "Name a column of the key by referencedColumnName, each of them once.";
        field.find("ManyToMany")
                .filter(view -> !new LinkTranslation(field, view).holdsKeys())
                .ifPresent(view -> add(
                        field,
                        "A @JoinTable whose columns do not name those of the keys",
                        field.anchor(),
                        cure,
                        findings));
    }

    private static void add(EntityField field, String what, SourceAnchor anchor, String cure, Findings findings) {
        findings.add(Diagnostic.of(Code.EXP2020, what, field.label()).help(anchor, cure));
    }
}
