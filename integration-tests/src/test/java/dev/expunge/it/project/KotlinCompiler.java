package dev.expunge.it.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The compiler of Kotlin, in processes of its own. */
final class KotlinCompiler {

    private static final String MAIN_CLASS = "org.jetbrains.kotlin.cli.jvm.K2JVMCompiler";
    private static final String KAPT = "plugin:org.jetbrains.kotlin.kapt3:";

    private final Jdk jdk;
    private final Path folder;
    private final List<Path> classPath;

    /**
     * Takes where it works.
     *
     * @param folder the folder of the project, with its output in {@code classes}
     * @param classPath what the sources are compiled against
     */
    KotlinCompiler(Jdk jdk, Path folder, List<Path> classPath) {
        this.jdk = jdk;
        this.folder = folder;
        this.classPath = classPath;
    }

    /**
     * Shows sources to annotation processors, as stubs in Java that have no code. Without {@code correctErrorTypes} the
     * stub of a record is one that no compiler takes.
     */
    Outcome process(List<Path> sources, Path generated, List<Path> processors) {
        List<String> options = new ArrayList<>(List.of("-Xplugin=" + Artifacts.kapt()));
        options.addAll(kapt("aptMode=stubsAndApt"));
        options.addAll(kapt("correctErrorTypes=true"));
        options.addAll(kapt("stubs=" + folder.resolve("stubs")));
        options.addAll(kapt("sources=" + generated));
        options.addAll(kapt("classes=" + classes()));
        processors.forEach(entry -> options.addAll(kapt("apclasspath=" + entry)));
        Project.createFolders(generated);
        return run(options, sources);
    }

    /** Compiles sources of Kotlin; those of Java are read only. */
    Outcome compile(List<Path> sources) {
        return run(List.of(), sources);
    }

    private static List<String> kapt(String option) {
        return List.of("-P", KAPT + option);
    }

    private Outcome run(List<String> options, List<Path> sources) {
        Project.createFolders(classes());
        List<Path> entries = new ArrayList<>(List.of(classes()));
        entries.addAll(classPath);
        List<String> command = new ArrayList<>(
                Arrays.asList("-classpath", Project.joined(Artifacts.kotlinCompiler()), MAIN_CLASS, "-Werror"));
        command.addAll(List.of("-no-stdlib", "-no-reflect", "-jvm-target", "17"));
        command.addAll(
                List.of("-classpath", Project.joined(entries), "-d", classes().toString()));
        command.addAll(options);
        sources.forEach(source -> command.add(source.toString()));
        return Processes.run(jdk.program("java"), command);
    }

    private Path classes() {
        return folder.resolve("classes");
    }
}
