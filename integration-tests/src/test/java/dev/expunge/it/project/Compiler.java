package dev.expunge.it.project;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.tools.ToolProvider;

/** Runs javac with these arguments. */
@FunctionalInterface
public interface Compiler {

    Outcome compile(List<String> arguments);

    /** Returns the compiler of the running JDK, in this process. */
    static Compiler inProcess() {
        return arguments -> {
            ByteArrayOutputStream output = new ByteArrayOutputStream();
            int exitCode =
                    ToolProvider.getSystemJavaCompiler().run(null, output, output, arguments.toArray(String[]::new));
            return new Outcome(exitCode, output.toString(StandardCharsets.UTF_8));
        };
    }

    /** Returns the compiler of a JDK, in a process of its own. */
    static Compiler of(Jdk jdk) {
        return arguments -> Processes.run(jdk.program("javac"), arguments);
    }
}
