package dev.expunge.processor.read.check;

import dev.expunge.annotation.Embedded;
import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.ManyToMany;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OneToOne;
import dev.expunge.annotation.Transient;
import dev.expunge.annotation.Version;
import dev.expunge.processor.diagnostic.Code;
import dev.expunge.processor.diagnostic.Diagnostic;
import dev.expunge.processor.diagnostic.Findings;
import dev.expunge.processor.read.compiler.AnnotationView;
import dev.expunge.processor.read.compiler.CompiledTypes;
import dev.expunge.processor.read.compiler.ValueTypeReader;
import dev.expunge.processor.read.member.AccessReader;
import dev.expunge.processor.read.member.MappedField;
import dev.expunge.processor.read.member.MemberReader;
import java.lang.annotation.Annotation;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/** Refuses to embed what is no value record that generated code can make, and components that are more than columns. */
public final class EmbeddedRecords {

    private static final String REFERENCE = "Declare the reference in the model itself.";

    private static final Map<Class<? extends Annotation>, String> CURES = Map.of(
            Id.class, "Declare the fields of the key in the model itself, each with @Id.",
            Version.class, "Declare the version in the model itself.",
            ForeignKey.class, REFERENCE,
            OneToOne.class, REFERENCE,
            ManyToMany.class, "Declare the links in the model itself.",
            Embedded.class, "Declare its components in this record, or embed it in the model itself.",
            Transient.class, "Remove it, or the component: each of them is read from a column.");

    private final CompiledTypes compiled;
    private final MemberReader members;
    private final AccessReader access;

    public EmbeddedRecords(CompiledTypes compiled, MemberReader members) {
        this.compiled = compiled;
        this.members = members;
        this.access = new AccessReader(members);
    }

    /** Whether the type of a field can be embedded. */
    public boolean check(MappedField field, Findings findings) {
        if (field.type().getKind() == TypeKind.ERROR) {
            findings.add(
                    Diagnostic.of(Code.EXP8001, field.label(), field.owner().getSimpleName())
                            .help(field.anchor(), "Import the record, or add its jar to the class path."));
            return false;
        }
        Optional<Obstacle> obstacle = obstacle(field);
        obstacle.ifPresent(found -> findings.add(
                Diagnostic.of(Code.EXP3013, field.label(), found.what()).help(field.anchor(), found.cure())));
        return obstacle.isEmpty();
    }

    /** Whether a component is nothing but a column. */
    public boolean checkComponent(MappedField component, Findings findings) {
        boolean plain = true;
        for (Map.Entry<Class<? extends Annotation>, String> refused : CURES.entrySet()) {
            Optional<AnnotationView> view = component.annotation(refused.getKey(), compiled.elements());
            if (view.isPresent()) {
                plain = false;
                findings.add(Diagnostic.of(
                                Code.EXP3014, component.label(), view.get().name())
                        .help(view.get().anchor(), refused.getValue()));
            }
        }
        return plain;
    }

    private Optional<Obstacle> obstacle(MappedField field) {
        String name = ValueTypeReader.name(field.type());
        Optional<TypeElement> type = CompiledTypes.classOf(field.type());
        if (type.filter(found -> AnnotationView.find(found, Model.class, compiled.elements())
                        .isPresent())
                .isPresent()) {
            return Optional.of(
                    new Obstacle(name + " is a model", "A reference to a model is annotated with @ForeignKey."));
        }
        if (type.filter(this::isRecord).isEmpty()) {
            return Optional.of(new Obstacle(
                    name + " is no record", "Make it a record, or declare its fields in the model itself."));
        }
        if (members.components(field).isEmpty()) {
            return Optional.of(new Obstacle(name + " has no components", "Annotate the field with @Transient."));
        }
        return access.hider(field)
                .map(hider -> new Obstacle(
                        "\"%s\" is out of reach".formatted(hider.getSimpleName()),
                        "Make the record package-private beside the model, or public."));
    }

    /** Kotlin's compiler shows its records to processors as classes that already have a record's accessors. */
    private boolean isRecord(TypeElement type) {
        return type.getKind() == ElementKind.RECORD
                || AnnotationView.find(type, "kotlin.jvm.JvmRecord", compiled.elements())
                        .isPresent();
    }

    private record Obstacle(String what, String cure) {}
}
