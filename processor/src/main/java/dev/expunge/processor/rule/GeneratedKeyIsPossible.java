package dev.expunge.processor.rule;

import dev.expunge.processor.diagnostic.Code;
import dev.expunge.processor.diagnostic.Diagnostic;
import dev.expunge.processor.model.FieldDescriptor;
import dev.expunge.processor.model.ModelDescriptor;
import java.util.List;
import java.util.Optional;

/** The database assigns a key only where that key is one column of its own. */
final class GeneratedKeyIsPossible implements ModelRule {

    @Override
    public List<Diagnostic> check(ModelDescriptor model) {
        return model.key().stream()
                .filter(FieldDescriptor::generated)
                .flatMap(field -> obstacle(model, field)
                        .map(why -> Diagnostic.of(Code.EXP3005, Labels.of(model, field), why)
                                .help(field.anchor().at("Id", "generated"), "Remove generated = true."))
                        .stream())
                .toList();
    }

    private static Optional<String> obstacle(ModelDescriptor model, FieldDescriptor field) {
        if (model.keyColumns().size() > 1) {
            return Optional.of("it is part of a composite key");
        }
        if (field.reference().isPresent()) {
            return Optional.of("it is a reference");
        }
        return switch (field.columns().get(0).type().kind()) {
            case BYTE, SHORT, INTEGER, LONG, BIG_INTEGER, BIG_DECIMAL, UUID -> Optional.empty();
            default -> Optional.of("it is neither a number nor a UUID");
        };
    }
}
