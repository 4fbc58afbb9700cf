package dev.expunge.it.bytecode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.expunge.annotation.Model;
import dev.expunge.it.archive.ArchiveManagers;
import dev.expunge.sample.store.MusicStoreManagers;
import dev.expunge.spi.ModelType;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Neither the library nor the code it generates looks anything up while it runs. */
class NoReflectionTest {

    @Test
    void theRuntimeRefersToNoReflection() throws Exception {
        Map<String, ConstantPool> runtime = ClassFiles.beside(ModelType.class);

        assertThat(runtime).containsKey("dev/expunge/spi/ModelType.class").hasSizeGreaterThan(30);
        assertThat(lookupsIn(runtime)).isEmpty();
    }

    @Test
    void theAnnotationsReferToNoReflection() throws Exception {
        assertThat(lookupsIn(ClassFiles.beside(Model.class))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(classes = {MusicStoreManagers.class, ArchiveManagers.class})
    void generatedClassesReferToNoReflection(Class<?> registry) throws Exception {
        String name = registry.getName().replace('.', '/');
        Map<String, ConstantPool> classFiles = ClassFiles.beside(registry);
        classFiles.keySet().removeIf(file -> !file.startsWith(name.substring(0, name.lastIndexOf('/'))));
        classFiles.values().removeIf(pool -> !pool.texts().contains("Ldev/expunge/spi/Generated;"));

        assertThat(classFiles).containsKey(name + ".class").hasSizeGreaterThan(20);
        assertThat(lookupsIn(classFiles)).isEmpty();
    }

    @Test
    void aClassThatLooksSomethingUpIsFound() throws Exception {
        Map<String, List<String>> found = lookupsIn(ClassFiles.beside(NoReflectionTest.class));

        String folder = "dev/expunge/it/bytecode/NoReflectionTest$";
        assertThat(found)
                .containsEntry(folder + "ByName.class", List.of("java/lang/Class.forName"))
                .containsEntry(folder + "ByField.class", List.of("(Ljava/lang/String;)Ljava/lang/reflect/Field;"))
                .containsKey(folder + "ByService.class");
    }

    private static Map<String, List<String>> lookupsIn(Map<String, ConstantPool> classFiles) {
        Map<String, List<String>> found = new TreeMap<>();
        classFiles.forEach((name, pool) -> {
            List<String> lookups = Stream.concat(pool.texts().stream(), pool.methods().stream())
                    .filter(NoReflectionTest::isLookup)
                    .sorted()
                    .toList();
            if (!lookups.isEmpty()) {
                found.put(name, lookups);
            }
        });
        return found;
    }

    private static boolean isLookup(String reference) {
        return reference.contains("java/lang/reflect")
                || reference.contains("java/util/ServiceLoader")
                || reference.equals("java/lang/Class.forName");
    }

    static final class ByName {
        Class<?> type() throws ClassNotFoundException {
            return Class.forName("java.lang.String");
        }
    }

    static final class ByField {
        Object field() throws NoSuchFieldException {
            return String.class.getDeclaredField("value");
        }
    }

    static final class ByService {
        Object service() {
            return ServiceLoader.load(Runnable.class);
        }
    }
}
