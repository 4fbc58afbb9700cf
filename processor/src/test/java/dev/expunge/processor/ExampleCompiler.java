package dev.expunge.processor;

import static java.util.stream.Collectors.toCollection;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/** Compiles examples as a user would: libraries first, then what uses them. */
final class ExampleCompiler {

    private final Path folder;

    ExampleCompiler(Path folder) {
        this.folder = folder;
    }

    Compilation compile(Example example) {
        List<File> classPath = Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(System.getProperty("java.class.path"))
                .map(File::new)
                .collect(toCollection(ArrayList::new));
        example.library("plain-library")
                .ifPresent(sources -> classPath.add(write(compiler(classPath).compile(objects(sources)), "plain")));
        example.library("library")
                .ifPresent(sources -> classPath.add(write(
                        withProcessors(compiler(classPath), example.options()).compile(objects(sources)), "library")));
        return withProcessors(compiler(classPath), example.options()).compile(objects(example.sources()));
    }

    private static Compiler compiler(List<File> classPath) {
        return Compiler.javac().withOptions("-Xlint:all", "-proc:none").withClasspath(classPath);
    }

    private static Compiler withProcessors(Compiler compiler, List<String> options) {
        return compiler.withOptions(
                        Stream.concat(Stream.of("-Xlint:all"), options.stream()).toArray())
                .withProcessors(new ModelProcessor(), new RegistryProcessor(), new ClaimingProcessor());
    }

    private static List<JavaFileObject> objects(List<Path> sources) {
        return sources.stream().map(ExampleCompiler::object).toList();
    }

    private static JavaFileObject object(Path source) {
        try {
            return JavaFileObjects.forResource(source.toUri().toURL());
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    private File write(Compilation compilation, String name) {
        if (compilation.status() == Compilation.Status.FAILURE) {
            throw new AssertionError("a library does not compile: " + compilation.errors());
        }
        Path output = folder.resolve(name);
        Stream<JavaFileObject> classes =
                compilation.generatedFiles().stream().filter(file -> file.getKind() == JavaFileObject.Kind.CLASS);
        classes.forEach(file -> write(file, output.resolve(file.getName().replaceFirst("^/?CLASS_OUTPUT/", ""))));
        return output.toFile();
    }

    private static void write(JavaFileObject file, Path target) {
        try (InputStream content = file.openInputStream()) {
            Files.createDirectories(target.getParent());
            Files.copy(content, target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
