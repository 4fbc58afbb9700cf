package dev.expunge.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.expunge.processor.emit.source.GeneratedSource;
import dev.expunge.processor.golden.Goldens;
import dev.expunge.processor.layout.Layout;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for all generated code, whatever the model. */
class GeneratedCodeTest {

    private static final List<String> REFLECTION = List.of("java/lang/reflect", "java/util/ServiceLoader", "forName");

    @TempDir
    static Path output;

    private static List<String> messages;

    @BeforeAll
    static void compile() {
        messages = Compilation.of(Registries.everything(), output).run();
    }

    @Test
    void compilesWithoutAnyWarning() {
        assertThat(messages).isEmpty();
    }

    @Test
    void doesNotReflect() throws IOException {
        try (Stream<Path> files = Files.walk(output)) {
            List<Path> classes = files.filter(Files::isRegularFile).toList();
            assertThat(classes).hasSizeGreaterThan(Registries.everything().size());
            for (Path file : classes) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain(REFLECTION);
            }
        }
    }

    @Test
    void usesTheFrozenNamesOfTheRuntimeOnly() {
        List<String> names = RuntimeNames.in(Compilation.of(Registries.everything(), output));

        Goldens.in("surface").check("runtime-names.txt", String.join("\n", names) + "\n");
    }

    @Test
    void hasNoLongLines() {
        for (GeneratedSource source : Registries.everything()) {
            assertThat(source.text().lines().filter(line -> !line.startsWith("import ")))
                    .as(source.type().qualified())
                    .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(Layout.WIDTH));
        }
    }
}
