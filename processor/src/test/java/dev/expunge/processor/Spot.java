package dev.expunge.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * A code at a place. In an example it is expected right behind a comment that holds the code.
 *
 * @param code the code, or the whole message if it has none
 */
record Spot(String code, String file, long line, long column) {

    private static final Pattern MARKER = Pattern.compile("/\\*(EXP\\d{4})\\*/ ?");
    private static final Pattern MESSAGE = Pattern.compile("\\[(EXP\\d{4})] ");

    static List<Spot> expected(List<Path> sources) {
        List<Spot> spots = new ArrayList<>();
        for (Path source : sources) {
            List<String> lines = lines(source);
            for (int line = 0; line < lines.size(); line++) {
                Matcher marker = MARKER.matcher(lines.get(line));
                while (marker.find()) {
                    spots.add(new Spot(marker.group(1), source.getFileName().toString(), line + 1, marker.end() + 1));
                }
            }
        }
        return spots;
    }

    static Spot of(Diagnostic<? extends JavaFileObject> diagnostic) {
        String message = diagnostic.getMessage(Locale.ROOT);
        Matcher code = MESSAGE.matcher(message);
        String file = Optional.ofNullable(diagnostic.getSource())
                .map(source -> Path.of(source.getName()).getFileName().toString())
                .orElse("no file");
        return new Spot(
                code.lookingAt() ? code.group(1) : message,
                file,
                diagnostic.getLineNumber(),
                diagnostic.getColumnNumber());
    }

    private static List<String> lines(Path source) {
        try {
            return Files.readAllLines(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
