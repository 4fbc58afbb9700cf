package dev.expunge.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.expunge.processor.diagnostic.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every diagnostic comes where it should, and not where something merely looks like it. */
@Execution(ExecutionMode.CONCURRENT)
class DiagnosticsTest {

    /** Codes that no source can cause (yet), with the tests that cause them. */
    private static final Map<Code, Class<?>> TESTED_ELSEWHERE = Map.of(
            Code.EXP7002, SourceWriterTest.class,
            Code.EXP9001, GuardedProcessorTest.class);

    @TempDir
    Path folder;

    static Stream<Example> bad() {
        return examples("bad");
    }

    static Stream<Example> nearMisses() {
        return examples("near-miss");
    }

    @ParameterizedTest
    @MethodSource("bad")
    void comesAtItsPlace(Example example) {
        Compilation compilation = new ExampleCompiler(folder).compile(example);

        List<Spot> ours = Stream.concat(compilation.errors().stream(), compilation.warnings().stream())
                .map(Spot::of)
                .filter(spot -> spot.code().startsWith("EXP") || !example.name().startsWith("EXP8"))
                .toList();
        assertThat(ours)
                .as("%s", compilation.diagnostics())
                .containsExactlyInAnyOrderElementsOf(Spot.expected(example.sources()))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("nearMisses")
    void isNotRaisedByANearMiss(Example example) {
        Compilation compilation = new ExampleCompiler(folder).compile(example);

        assertThat(compilation.errors()).isEmpty();
        assertThat(compilation.warnings()).isEmpty();
    }

    @Test
    void warningsStopNoPlan() throws IOException {
        Example example = Example.of("EXP4014", "bad").get(0);

        Compilation compilation = new ExampleCompiler(folder).compile(example);

        assertThat(compilation.generatedSourceFile("store.Plans").orElseThrow().getCharContent(true))
                .contains(".setDefault(", ".setTo(");
    }

    @ParameterizedTest
    @EnumSource
    void hasABadExampleAndANearMiss(Code code) {
        if (!TESTED_ELSEWHERE.containsKey(code)) {
            assertThat(Example.of(code.name(), "bad")).isNotEmpty();
            assertThat(Example.of(code.name(), "near-miss")).isNotEmpty();
        }
    }

    @Test
    void areAllDocumented() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("../docs/diagnostics.md"));

        for (Code code : Code.values()) {
            assertThat(rows).as(code.name()).anyMatch(row -> row.startsWith("| " + code.name() + " | "));
        }
    }

    private static Stream<Example> examples(String prefix) {
        return Stream.of(Code.values()).flatMap(code -> Example.of(code.name(), prefix).stream());
    }
}
