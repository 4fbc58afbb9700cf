package dev.expunge.processor.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lays out a generated file: comments filled, lines broken where they are too long, constants of one type kept together. */
public final class Layout {

    /** The longest line, in columns. */
    public static final int WIDTH = 120;

    private static final String CONSTANT = "public static final ";
    private static final Pattern DECLARATION = Pattern.compile("(public|private|static) ");

    private final List<String> lines = new ArrayList<>();

    private Layout() {}

    /** Returns the text of a file, laid out; its tokens stay the same. */
    public static String of(String source) {
        Layout layout = new Layout();
        layout.join(source.stripTrailing().split("\n", -1));
        List<String> broken = new ArrayList<>();
        for (String line : layout.lines) {
            broken.addAll(isBreakable(line) ? LineBreaker.lines(line) : List.of(line));
        }
        return String.join("\n", broken) + "\n";
    }

    private void join(String[] source) {
        for (int at = 0; at < source.length; at++) {
            if (source[at].strip().equals("/**")) {
                JavadocBlock comment = new JavadocBlock(source[at]);
                for (at++; !source[at].strip().equals("*/"); at++) {
                    comment.add(source[at]);
                }
                lines.addAll(comment.lines());
            } else {
                add(source[at].stripTrailing());
            }
        }
    }

    private void add(String line) {
        int last = lines.size() - 1;
        boolean endsAnnotation = line.equals(")");
        boolean continuesLiteral = line.strip().startsWith("+ \"");
        boolean endsEmptyBody = line.strip().equals("}") && lines.get(last).endsWith("{");
        if (endsAnnotation || endsEmptyBody || endsOpen(lines, "(")) {
            lines.set(last, lines.get(last) + line.strip());
            return;
        }
        if (continuesLiteral || endsOpen(lines, ",")) {
            lines.set(last, lines.get(last) + " " + line.strip());
            return;
        }
        if (last > 0 && lines.get(last).isEmpty() && isSameConstant(lines.get(last - 1), line)) {
            lines.remove(last);
        }
        lines.add(line);
    }

    /** Whether the last line is a declaration that was broken there. */
    private static boolean endsOpen(List<String> lines, String end) {
        String last = lines.isEmpty() ? "" : lines.get(lines.size() - 1).strip();
        return last.endsWith(end) && DECLARATION.matcher(last).lookingAt();
    }

    /** Whether two lines declare constants of the same class. */
    private static boolean isSameConstant(String before, String line) {
        int generic = line.indexOf('<');
        return generic > 0 && line.strip().startsWith(CONSTANT) && before.startsWith(line.substring(0, generic + 1));
    }

    private static boolean isBreakable(String line) {
        String text = line.stripLeading();
        return line.length() > WIDTH && !text.startsWith("*") && !text.startsWith("/**") && !text.startsWith("import ");
    }
}
