package dev.expunge.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The literal null is refused by the compiler wherever a value is compared. */
class NullLiteralTest {

    @TempDir
    private Path output;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "t.name.eq(null)",
                "t.name.ne(null)",
                "t.name.in(null)",
                "t.name.isDistinctFrom(null)",
                "t.name.contains(null)",
                "t.name.equalsIgnoreCase(null)",
                "t.name.length().eq(null)",
                "t.id.between(null, null)",
                "t.id.eq(null)",
                "t.id.lt(null)",
                "t.id.le(null)",
                "t.id.gt(null)",
                "t.id.ge(null)",
                "t.album.eq(null)",
                "t.album.ne(null)",
                "t.album.in(null)"
            })
    void isAmbiguous(String condition) {
        assertThat(errors(condition))
                .singleElement()
                .satisfies(error -> assertThat(error.getCode()).isEqualTo("compiler.err.ref.ambiguous"));
    }

    @Test
    void otherValuesAreNot() {
        assertThat(errors("t.name.eq(\"x\").and(t.album.ne(new dev.expunge.fixture.Album()))"))
                .isEmpty();
    }

    private List<Diagnostic<? extends JavaFileObject>> errors(String condition) {
        String source = "class Use { dev.expunge.field.Where<dev.expunge.fixture.TrackFields> where = t -> " + condition
                + "; }";
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<String> options = List.of("-proc:none", "-implicit:none", "-Xlint:none", "-d", output.toString());
        ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, diagnostics, options, null, List.of(new Source(source)))
                .call();
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .toList();
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String text) {
            super(URI.create("string:///Use.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
