package dev.expunge.sample.page;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Help.Ansi;

/** Prints the tour, at most {@value #WIDTH} columns wide, in colour where the terminal has it. */
public final class Page {

    static final int WIDTH = 100;

    private static final String INDENT = "   ";

    private final PrintWriter out;
    private final Ansi ansi;

    /**
     * A marked paragraph.
     *
     * @param mark stands right-aligned before the text
     * @param text is wrapped beside the mark
     */
    public record Entry(String mark, String text) {}

    public Page(PrintWriter out, Ansi ansi) {
        this.out = out;
        this.ansi = ansi;
    }

    /** Prints the heading of the whole. */
    public void title(String text) {
        line(styled(text, Ansi.Style.bold));
        line(styled("=".repeat(text.length()), Ansi.Style.bold));
    }

    /** Prints the heading of a part. */
    public void heading(String text) {
        line("");
        line(styled(text, Ansi.Style.bold));
        line(styled("-".repeat(text.length()), Ansi.Style.bold));
    }

    /** Prints a paragraph. */
    public void say(String text) {
        Lines.wrap(text, WIDTH - INDENT.length()).forEach(line -> line(INDENT + line));
        line("");
    }

    /** Prints lines of Java as the reader would write them. */
    public void code(String... lines) {
        for (String line : lines) {
            line(INDENT + INDENT + styled(line, Ansi.Style.fg_cyan));
        }
        line("");
    }

    /** Prints lines as they are, long ones wrapped under their own beginning. */
    public void list(List<String> items) {
        for (String item : items) {
            String hanging = INDENT
                    + INDENT
                    + " ".repeat(item.length() - item.stripLeading().length());
            List<String> lines = Lines.wrap(item, WIDTH - hanging.length() - INDENT.length());
            line(hanging + lines.get(0));
            lines.stream().skip(1).forEach(line -> line(hanging + INDENT + line));
        }
        line("");
    }

    /** Prints marked paragraphs, each wrapped beside its mark. */
    public void entries(List<Entry> entries) {
        int marks =
                entries.stream().mapToInt(entry -> entry.mark().length()).max().orElse(0);
        String beside = INDENT + INDENT + " ".repeat(marks) + "  ";
        for (Entry entry : entries) {
            List<String> lines = Lines.wrap(entry.text(), WIDTH - beside.length());
            line(INDENT + INDENT + " ".repeat(marks - entry.mark().length()) + entry.mark() + "  " + lines.get(0));
            lines.stream().skip(1).forEach(line -> line(beside + line));
        }
        line("");
    }

    /** Prints a table. */
    public void table(TextTable table) {
        List<String> lines = table.lines();
        line(INDENT + INDENT + styled(lines.get(0), Ansi.Style.underline));
        lines.stream().skip(1).forEach(line -> line(INDENT + INDENT + line));
        line("");
    }

    private void line(String text) {
        out.println(text);
        out.flush();
    }

    private String styled(String text, Ansi.Style style) {
        // Not the style's own end: that of bold underlines twice on some terminals.
        return ansi.enabled() ? style.on() + text + Ansi.Style.reset.on() : text;
    }
}
