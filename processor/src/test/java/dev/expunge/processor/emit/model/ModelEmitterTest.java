package dev.expunge.processor.emit.model;

import dev.expunge.processor.emit.Registries;
import dev.expunge.processor.golden.Goldens;
import dev.expunge.processor.model.ModelDescriptor;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The exact text of the files of a model. */
class ModelEmitterTest {

    static Stream<ModelDescriptor> models() {
        return Registries.goldenModels().stream();
    }

    static Stream<ModelDescriptor> softDeletableModels() {
        return Registries.softDeletableModels().stream();
    }

    @ParameterizedTest
    @MethodSource("models")
    void writesTheGoldens(ModelDescriptor model) {
        Goldens.in("store/" + model.type().simple()).check(ModelEmitter.emit(model));
    }

    @ParameterizedTest
    @MethodSource("softDeletableModels")
    void writesTheGoldensOfTheTrash(ModelDescriptor model) {
        Goldens.in("trash/" + model.type().simple()).check(ModelEmitter.emit(model));
    }
}
