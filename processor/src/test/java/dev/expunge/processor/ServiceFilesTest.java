package dev.expunge.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The order of the entries matters: whoever claims annotations has to come last. */
class ServiceFilesTest {

    @Test
    void namesTheEntriesInOrder() throws IOException {
        assertThat(lines("META-INF/services/javax.annotation.processing.Processor"))
                .containsExactly(
                        ModelProcessor.class.getName(),
                        RegistryProcessor.class.getName(),
                        ClaimingProcessor.class.getName());
    }

    @Test
    void tellsGradleHowEachEntryWorks() throws IOException {
        assertThat(lines("META-INF/gradle/incremental.annotation.processors"))
                .containsExactly(
                        ModelProcessor.class.getName() + ",isolating",
                        RegistryProcessor.class.getName() + ",aggregating",
                        ClaimingProcessor.class.getName() + ",isolating");
    }

    /** Reads our file: other processors on the class path have files of the same name. */
    private static String[] lines(String name) throws IOException {
        String location = ModelProcessor.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString();
        try (InputStream content = URI.create(location + name).toURL().openStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toArray(String[]::new);
        }
    }
}
