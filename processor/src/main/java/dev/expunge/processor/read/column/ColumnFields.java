package dev.expunge.processor.read.column;

import dev.expunge.annotation.ManyToMany;
import dev.expunge.annotation.Transient;
import dev.expunge.processor.read.member.MappedField;
import dev.expunge.processor.read.member.MemberReader;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Finds the fields of a model that columns of its own table hold. */
public final class ColumnFields {

    private ColumnFields() {}

    public static List<MappedField> of(TypeElement model, MemberReader members, Elements elements) {
        return members.fields(model).stream()
                .filter(field -> field.annotation(Transient.class, elements).isEmpty())
                .filter(field -> field.annotation(ManyToMany.class, elements).isEmpty())
                .toList();
    }
}
