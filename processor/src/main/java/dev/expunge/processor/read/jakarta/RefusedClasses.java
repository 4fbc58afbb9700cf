package dev.expunge.processor.read.jakarta;

import dev.expunge.annotation.Model;
import dev.expunge.processor.diagnostic.Code;
import dev.expunge.processor.diagnostic.Diagnostic;
import dev.expunge.processor.diagnostic.Findings;
import dev.expunge.processor.diagnostic.SourceAnchor;
import dev.expunge.processor.read.compiler.AnnotationView;
import java.util.Map;
import javax.lang.model.element.TypeElement;

/** Refuses mappings of whole classes that managers would get wrong, and says what to do instead. */
final class RefusedClasses {

    private static final String HIERARCHY = "Leave deletes of this hierarchy to the persistence provider.";
    private static final String SEVERAL = "Leave deletes of this class to the persistence provider.";
    private static final String SOFT =
            "Leave deletes of this class to Hibernate: they keep the row, and ours would not.";

    private static final Map<String, String> CURES = Map.of(
            "jakarta.persistence.Inheritance", HIERARCHY,
            "jakarta.persistence.DiscriminatorValue", HIERARCHY,
            "jakarta.persistence.SecondaryTable", SEVERAL,
            "jakarta.persistence.SecondaryTables", SEVERAL,
            "jakarta.persistence.AssociationOverride", "Declare the reference in the class itself.",
            "jakarta.persistence.AssociationOverrides", "Declare the reference in the class itself.",
            "org.hibernate.annotations.SoftDelete", SOFT,
            "org.hibernate.annotations.SQLDelete", SOFT);

    private RefusedClasses() {}

    static void check(Entity entity, Findings findings) {
        for (TypeElement type : entity.lineage()) {
            CURES.forEach((name, cure) -> AnnotationView.find(type, name, entity.elements())
                    .ifPresent(view ->
                            add(entity, "@" + view.name(), anchor(entity, type, view.anchor()), cure, findings)));
            boolean isSuperclass = !type.equals(entity.type());
            boolean isModel =
                    AnnotationView.find(type, Model.class, entity.elements()).isPresent();
            if (isSuperclass && !isModel && Jakarta.has(type, "Entity", entity.elements())) {
                add(entity, "An @Entity as superclass", SourceAnchor.of(entity.type()), HIERARCHY, findings);
            }
        }
        entity.annotation("Table")
                .filter(table -> table.has("catalog"))
                .ifPresent(table -> add(
                        entity,
                        "A catalog",
                        table.anchor("catalog"),
                        "Connect to that catalog, and leave it out.",
                        findings));
    }

    /** A superclass may come from a class file, which has no place. */
    private static SourceAnchor anchor(Entity entity, TypeElement type, SourceAnchor place) {
        return type.equals(entity.type()) ? place : SourceAnchor.of(entity.type());
    }

    private static void add(Entity entity, String what, SourceAnchor anchor, String cure, Findings findings) {
        findings.add(Diagnostic.of(Code.EXP2020, what, entity.label()).help(anchor, cure));
    }
}
