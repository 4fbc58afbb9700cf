package dev.expunge.it.project;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * A JDK of this machine, used in processes of its own.
 *
 * @param home its folder
 * @param version its feature version
 */
public record Jdk(Path home, int version) {

    /** Returns the JDK that runs the tests. */
    public static Jdk running() {
        return new Jdk(
                Path.of(System.getProperty("java.home")), Runtime.version().feature());
    }

    /**
     * Returns the JDK of a version: the running one or one installed beside it. Without one the test is skipped, but
     * fails where the environment says {@code CI=true}.
     */
    public static Jdk ofVersion(int version) {
        if (running().version() == version) {
            return running();
        }
        Optional<Path> home = besideRunning(version);
        if (home.isEmpty()) {
            String message =
                    "There is no JDK %d beside %s.".formatted(version, running().home());
            return "true".equals(System.getenv("CI")) ? fail(message) : abort(message);
        }
        return new Jdk(home.get(), version);
    }

    /** Returns the path of one of its programs. */
    public Path program(String name) {
        return home.resolve("bin").resolve(name);
    }

    private static Optional<Path> besideRunning(int version) {
        try (Stream<Path> siblings = Files.list(running().home().getParent())) {
            return siblings.filter(home -> isOfVersion(home, version)).sorted().findFirst();
        } catch (IOException e) {
            throw new IllegalStateException("The folder of the JDKs cannot be listed.", e);
        }
    }

    private static boolean isOfVersion(Path home, int version) {
        Path release = home.resolve("release");
        if (!Files.isRegularFile(release) || !Files.exists(home.resolve("bin/javac"))) {
            return false;
        }
        Properties facts = new Properties();
        try (InputStream content = Files.newInputStream(release)) {
            facts.load(content);
        } catch (IOException e) {
            throw new IllegalStateException(release + " cannot be read.", e);
        }
        return facts.getProperty("JAVA_VERSION", "").matches("\"%d(\\..*)?\"".formatted(version));
    }
}
