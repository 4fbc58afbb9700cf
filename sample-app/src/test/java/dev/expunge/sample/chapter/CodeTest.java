package dev.expunge.sample.chapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The code that a chapter shows is the code that it runs. */
class CodeTest {

    private static final Pattern SHOWN = Pattern.compile("\\.code\\((.*?)\\);\\R", Pattern.DOTALL);
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    static Stream<Path> chapters() throws IOException {
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/dev/expunge/sample/chapter"))) {
            return sources.toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("chapters")
    void isShownAsItRuns(Path chapter) throws IOException {
        String source = Files.readString(chapter);
        String run = withoutBlanks(SHOWN.matcher(source).replaceAll(""));
        for (MatchResult shown : SHOWN.matcher(source).results().toList()) {
            for (String expression : expressions(shown.group(1))) {
                assertThat(run).contains(withoutBlanks(expression));
            }
        }
    }

    private static List<String> expressions(String literals) {
        StringBuilder code = new StringBuilder();
        LITERAL.matcher(literals).results().forEach(literal -> code.append(literal.group(1)));
        return List.of(code.toString().replace("\\\"", "\"").split(";", -1));
    }

    private static String withoutBlanks(String code) {
        return code.replaceAll("\\s", "");
    }
}
