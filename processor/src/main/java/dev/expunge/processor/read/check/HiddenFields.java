package dev.expunge.processor.read.check;

import dev.expunge.processor.diagnostic.Code;
import dev.expunge.processor.diagnostic.Diagnostic;
import dev.expunge.processor.diagnostic.Findings;
import dev.expunge.processor.read.member.MappedField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Refuses a field that hides one of a superclass: generated code calls a column by its field's name. */
public final class HiddenFields {

    private HiddenFields() {}

    public static void check(List<MappedField> mapped, Findings findings) {
        Map<String, MappedField> byName = new HashMap<>();
        for (MappedField field : mapped) {
            MappedField hidden = byName.putIfAbsent(field.name(), field);
            if (hidden != null) {
                findings.add(Diagnostic.of(Code.EXP3009, field.label())
                        .help(field.anchor(), "Rename one of the fields, or annotate it with @Transient."));
            }
        }
    }
}
