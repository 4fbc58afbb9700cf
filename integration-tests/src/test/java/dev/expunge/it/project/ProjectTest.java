package dev.expunge.it.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectTest {

    private static final String GREETING = """
            package a;

            public class Greeting {
                public static void main(String[] arguments) {
                    System.out.print("Java " + Runtime.version().feature());
                }
            }
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {17, 25})
    void compilesAndRunsOnAnotherJdk(int version) {
        Jdk jdk = Jdk.ofVersion(version);
        Project project = Project.in(folder).source("a/Greeting.java", GREETING);

        assertThat(project.compile(Compiler.of(jdk))).isEqualTo(new Outcome(0, ""));
        assertThat(project.run(jdk, "a.Greeting")).isEqualTo(new Outcome(0, "Java " + version));
    }

    @Test
    void aWarningFailsTheCompilation() {
        Project project = Project.in(folder)
                .source("a/Raw.java", "package a; class Raw { java.util.List names = new java.util.ArrayList<>(); }");

        Outcome outcome = project.compile(Compiler.inProcess());

        assertThat(outcome.succeeded()).isFalse();
        assertThat(outcome.output()).contains("[rawtypes]");
    }
}
