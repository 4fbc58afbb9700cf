package dev.expunge.processor.emit.registry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.expunge.processor.emit.Registries;
import dev.expunge.processor.golden.Goldens;
import dev.expunge.processor.model.ModelDescriptor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The exact text of the files of a registry. */
class RegistryEmitterTest {

    @Test
    void writesTheGoldens() {
        Goldens.in("store/MusicStore").check(Registries.store(Registries.storeModels()));
    }

    @Test
    void writesTheGoldensOfTheTrash() {
        Goldens.in("trash/Office").check(Registries.trash());
    }

    @Test
    void doesNotDependOnTheOrderOfItsInput() {
        List<ModelDescriptor> reversed = new ArrayList<>(Registries.storeModels());
        Collections.reverse(reversed);

        assertThat(Registries.store(reversed)).isEqualTo(Registries.store(Registries.storeModels()));
    }
}
