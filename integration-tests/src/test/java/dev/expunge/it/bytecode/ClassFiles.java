package dev.expunge.it.bytecode;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the class files of a jar or folder. */
final class ClassFiles {

    private ClassFiles() {}

    /** Returns the constants of every class file beside which this class lies, by path. */
    static Map<String, ConstantPool> beside(Class<?> type) throws IOException, URISyntaxException {
        Path location =
                Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        if (Files.isDirectory(location)) {
            return in(location);
        }
        try (FileSystem jar = FileSystems.newFileSystem(location)) {
            return in(jar.getPath("/"));
        }
    }

    private static Map<String, ConstantPool> in(Path folder) throws IOException {
        Map<String, ConstantPool> pools = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                pools.put(folder.relativize(file).toString(), ConstantPool.of(Files.readAllBytes(file)));
            }
        }
        return pools;
    }
}
