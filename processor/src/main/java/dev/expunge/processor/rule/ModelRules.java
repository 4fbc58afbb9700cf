package dev.expunge.processor.rule;

import dev.expunge.processor.diagnostic.Diagnostic;
import dev.expunge.processor.model.ModelDescriptor;
import java.util.List;

/** Every rule on a model alone. */
public final class ModelRules {

    private static final List<ModelRule> RULES = List.of(
            new ColumnsAreDistinct(),
            new GeneratedKeyIsPossible(),
            new VersionIsPossible(),
            new MarksFit(),
            new SetNullIsAllowed(),
            new SetDefaultHasDefault(),
            new KeyIsNotSet(),
            new OneToOneIsSetOnce());

    private ModelRules() {}

    /** Returns what is wrong with the model. */
    public static List<Diagnostic> check(ModelDescriptor model) {
        return RULES.stream().flatMap(rule -> rule.check(model).stream()).toList();
    }
}
