package dev.expunge.it.project;

import static java.util.stream.Collectors.joining;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * A project as a user has it: a folder with sources, a class path, and the output of earlier compilations. Every lint
 * warning is an error.
 */
public final class Project {

    private final Path folder;
    private final List<Path> processorsBefore = new ArrayList<>();
    private final List<Path> classPath = new ArrayList<>(Artifacts.library());

    private Project(Path folder) {
        this.folder = folder;
    }

    /** Returns a project without sources in a folder. */
    public static Project in(Path folder) {
        return new Project(folder);
    }

    /** Adds jars or folders of other projects. */
    public Project dependingOn(Path... entries) {
        classPath.addAll(Arrays.asList(entries));
        return this;
    }

    /** Adds Lombok, whose processor runs before ours. */
    public Project withLombok() {
        classPath.add(Artifacts.lombok());
        processorsBefore.add(Artifacts.lombok());
        return this;
    }

    /** Writes a source file, named like {@code store/Album.java}. */
    public Project source(String name, String text) {
        write(folder.resolve("src").resolve(name), text);
        return this;
    }

    /** Returns what a source file holds. */
    public String text(String name) {
        try {
            return Files.readString(folder.resolve("src").resolve(name));
        } catch (IOException e) {
            throw new IllegalStateException(name + " cannot be read.", e);
        }
    }

    /** Returns the folder of the class files. */
    public Path classes() {
        return folder.resolve("classes");
    }

    /** Returns the folder of the generated sources. */
    public Path generated() {
        return folder.resolve("generated");
    }

    /** Compiles all sources with the annotation processor; earlier output stays where it is. */
    public Outcome compile(Compiler compiler) {
        return compile(compiler, everySource());
    }

    /** Compiles only these sources, the others being class files of an earlier compilation. */
    public Outcome compileOnly(Compiler compiler, String... names) {
        Path sources = folder.resolve("src");
        return compile(compiler, Arrays.stream(names).map(sources::resolve).toList());
    }

    /** Compiles all sources and takes no notice of the annotation processor. */
    public Outcome compileWithoutProcessor(Compiler compiler) {
        return run(compiler, List.of("-proc:none"), everySource());
    }

    /** Runs a main class of the project, with H2 on its class path. */
    public Outcome run(Jdk jdk, String mainClass, String... arguments) {
        List<Path> entries = new ArrayList<>(Artifacts.driver());
        entries.add(classes());
        entries.addAll(classPath);
        List<String> command = new ArrayList<>(List.of("-classpath", joined(entries), mainClass));
        command.addAll(Arrays.asList(arguments));
        return Processes.run(jdk.program("java"), command);
    }

    /** Packs the class files. */
    public Path jar() {
        Path jar = folder.resolve(folder.getFileName() + ".jar");
        try (JarOutputStream target = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Path file : filesIn(classes())) {
                target.putNextEntry(
                        new JarEntry(classes().relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, target);
                target.closeEntry();
            }
        } catch (IOException e) {
            throw new IllegalStateException(jar + " cannot be written.", e);
        }
        return jar;
    }

    private Outcome compile(Compiler compiler, List<Path> sources) {
        List<Path> processors = new ArrayList<>(processorsBefore);
        processors.addAll(Artifacts.processor());
        return run(compiler, List.of("-processorpath", joined(processors)), sources);
    }

    private Outcome run(Compiler compiler, List<String> processing, List<Path> sources) {
        createFolders(classes());
        createFolders(generated());
        List<Path> entries = new ArrayList<>(List.of(classes()));
        entries.addAll(classPath);
        List<String> arguments = new ArrayList<>(processing);
        arguments.addAll(List.of("-Xlint:all,-processing", "-Werror", "-implicit:none"));
        arguments.addAll(List.of("-classpath", joined(entries), "-d", classes().toString()));
        arguments.addAll(List.of("-s", generated().toString(), "-sourcepath", ""));
        sources.forEach(source -> arguments.add(source.toString()));
        return compiler.compile(arguments);
    }

    private List<Path> everySource() {
        return filesIn(folder.resolve("src"));
    }

    private static List<Path> filesIn(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new IllegalStateException(folder + " cannot be listed.", e);
        }
    }

    private static void write(Path file, String text) {
        createFolders(file.getParent());
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new IllegalStateException(file + " cannot be written.", e);
        }
    }

    private static void createFolders(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new IllegalStateException(folder + " cannot be created.", e);
        }
    }

    private static String joined(List<Path> entries) {
        return entries.stream().map(Path::toString).collect(joining(File.pathSeparator));
    }
}
