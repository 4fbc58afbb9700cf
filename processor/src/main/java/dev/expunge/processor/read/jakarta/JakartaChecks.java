package dev.expunge.processor.read.jakarta;

import dev.expunge.annotation.Model;
import dev.expunge.processor.diagnostic.Code;
import dev.expunge.processor.diagnostic.Diagnostic;
import dev.expunge.processor.diagnostic.Findings;
import dev.expunge.processor.read.compiler.AnnotationView;
import dev.expunge.processor.read.compiler.CompiledTypes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** Tells what of a class's mapping by Jakarta Persistence managers cannot keep to, or contradict. */
public final class JakartaChecks {

    /** The options of the compiler that say how such classes are read. */
    public static final Set<String> OPTIONS = Set.of(Spelling.OPTION);

    private final CompiledTypes compiled;

    public JakartaChecks(CompiledTypes compiled) {
        this.compiled = compiled;
    }

    public void check(TypeElement model, Findings findings) {
        Optional<Entity> entity = Entity.of(model, compiled);
        if (entity.isEmpty()) {
            Unread.checkUnmapped(model, compiled.elements(), findings);
            return;
        }
        checkOption(entity.get(), findings);
        checkTable(entity.get(), findings);
        RefusedClasses.check(entity.get(), findings);
        Unheeded.check(entity.get(), findings);
        List<EntityField> seen = entity.get().fields().stream()
                .filter(field -> !field.isOurTransient())
                .toList();
        Unread.check(entity.get(), seen, findings);
        for (EntityField field : seen) {
            if (field.isPersistent()) {
                check(field, findings);
                field.embedded().ifPresent(record -> checkEmbedded(field, record, findings));
            }
        }
    }

    private static void check(EntityField field, Findings findings) {
        RefusedMembers.check(field, findings);
        Contradictions.check(field, findings);
        Unheeded.check(field, findings);
    }

    private void checkEmbedded(EntityField field, Entity record, Findings findings) {
        Findings inRecord = new Findings();
        record.fields().forEach(component -> check(component, inRecord));
        if (compiled.isSource(record.type())) {
            findings.addAll(inRecord);
        } else {
            findings.addAt(field.anchor(), inRecord);
        }
    }

    private void checkOption(Entity entity, Findings findings) {
        compiled.option(Spelling.OPTION)
                .filter(value -> Spelling.named(value).isEmpty())
                .ifPresent(value -> findings.add(Diagnostic.of(Code.EXP1001, Spelling.OPTION, value)
                        .help(
                                entity.table().anchor(),
                                "Write -A%s=jakarta, or =spring for the names of Hibernate under Spring Boot."
                                        .formatted(Spelling.OPTION))));
    }

    private void checkTable(Entity entity, Findings findings) {
        AnnotationView ours = AnnotationView.find(entity.type(), Model.class, compiled.elements())
                .orElseThrow();
        for (String member : List.of("table", "schema")) {
            Contradictions.check(entity.label(), member, ours, entity.table(), findings);
        }
    }
}
