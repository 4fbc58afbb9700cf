package dev.expunge.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.expunge.FlaggingManager;
import dev.expunge.Manager;
import dev.expunge.PurgingManager;
import dev.expunge.RestoringManager;
import dev.expunge.SoftDeletingManager;
import dev.expunge.processor.emit.name.ManagerMethods;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The names that a model's own methods on its manager avoid are those of the runtime. */
class ManagerMethodsTest {

    @Test
    void areAllKnown() {
        assertThat(Stream.<Class<?>>of(
                                Manager.class,
                                Manager.class.getSuperclass(),
                                SoftDeletingManager.class,
                                FlaggingManager.class,
                                RestoringManager.class,
                                PurgingManager.class)
                        .flatMap(manager -> Arrays.stream(manager.getDeclaredMethods()))
                        .filter(method ->
                                Modifier.isPublic(method.getModifiers()) || Modifier.isProtected(method.getModifiers()))
                        .filter(method -> !method.isSynthetic())
                        .map(Method::getName))
                .isNotEmpty()
                .isSubsetOf(ManagerMethods.NAMES);
    }
}
