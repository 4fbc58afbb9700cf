package dev.expunge.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.expunge.Manager;
import dev.expunge.processor.emit.name.ManagerMethods;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The names that a model's own methods on its manager avoid are those of the runtime. */
class ManagerMethodsTest {

    @Test
    void areAllKnown() {
        assertThat(Arrays.stream(Manager.class.getDeclaredMethods())
                        .filter(method -> !Modifier.isPrivate(method.getModifiers()) && !method.isSynthetic())
                        .map(Method::getName))
                .isNotEmpty()
                .isSubsetOf(ManagerMethods.NAMES);
    }
}
