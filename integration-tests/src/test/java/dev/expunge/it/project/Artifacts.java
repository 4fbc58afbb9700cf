package dev.expunge.it.project;

import dev.expunge.annotation.Model;
import dev.expunge.processor.diagnostic.Code;
import dev.expunge.spi.ModelType;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kotlin.jvm.JvmRecord;
import kotlinx.coroutines.CoroutineScope;
import lombok.Data;
import org.h2.Driver;
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler;
import org.jetbrains.kotlin.kapt.KaptCommandLineProcessor;
import org.jspecify.annotations.Nullable;

/** Where the artifacts under test are: those of this build, since the tests run on them. */
final class Artifacts {

    private Artifacts() {}

    /** Returns what a user's project compiles against. */
    static List<Path> library() {
        return List.of(locationOf(Model.class), locationOf(ModelType.class), locationOf(Nullable.class));
    }

    /** Returns the jar of Lombok, its annotations and its processor. */
    static Path lombok() {
        return locationOf(Data.class);
    }

    /** Returns the library of Kotlin, with the annotations by which it says what may be null. */
    static List<Path> kotlinLibrary() {
        return List.of(locationOf(JvmRecord.class), locationOf(org.jetbrains.annotations.Nullable.class));
    }

    /** Returns the compiler of Kotlin, with all that it needs. */
    static List<Path> kotlinCompiler() {
        List<Path> path = new ArrayList<>(kotlinLibrary());
        path.add(locationOf(K2JVMCompiler.class));
        path.add(locationOf(CoroutineScope.class));
        return path;
    }

    /** Returns the plugin of that compiler that runs annotation processors. */
    static Path kapt() {
        return locationOf(KaptCommandLineProcessor.class);
    }

    /** Returns what a user's program needs besides the library to open a database. */
    static List<Path> driver() {
        return List.of(locationOf(Driver.class));
    }

    /**
     * Returns the processor's jar and the one it depends on; in a build that stops before packing, its classes and
     * JavaPoet's jar.
     */
    static List<Path> processor() {
        List<Path> path = new ArrayList<>(List.of(locationOf(Code.class), locationOf(Model.class)));
        if (Files.isDirectory(path.get(0))) {
            Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                    .map(Path::of)
                    .filter(entry -> entry.getFileName().toString().startsWith("javapoet-"))
                    .forEach(path::add);
        }
        return path;
    }

    private static Path locationOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
