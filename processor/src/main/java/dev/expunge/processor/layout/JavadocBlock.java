package dev.expunge.processor.layout;

import java.util.ArrayList;
import java.util.List;

/** Lays out one documentation comment: on one line if it fits, else filled to the width. */
final class JavadocBlock {

    private final String indent;
    private final List<String> contents = new ArrayList<>();

    JavadocBlock(String opening) {
        this.indent = opening.substring(0, opening.indexOf('/'));
    }

    /** Adds a line between the opening and the closing one. */
    void add(String line) {
        String content = line.strip().substring(1);
        contents.add(content.startsWith(" ") ? content.substring(1) : content);
    }

    List<String> lines() {
        String alone = indent + "/** " + String.join("", contents) + " */";
        if (contents.size() == 1 && alone.length() <= Layout.WIDTH) {
            return List.of(alone);
        }
        List<String> lines = new ArrayList<>();
        lines.add(indent + "/**");
        contents.forEach(content -> fill(content, lines));
        lines.add(indent + " */");
        return lines;
    }

    private void fill(String content, List<String> lines) {
        String text = content.stripLeading();
        String margin = indent + " * " + " ".repeat(content.length() - text.length());
        String continued = margin + (text.startsWith("<li>") || text.startsWith("@") ? "    " : "");
        StringBuilder line = new StringBuilder(margin);
        String separator = "";
        for (String word : words(text)) {
            if (line.length() + separator.length() + word.length() > Layout.WIDTH && !separator.isEmpty()) {
                lines.add(line.toString());
                line = new StringBuilder(continued);
                separator = "";
            }
            line.append(separator).append(word);
            separator = " ";
        }
        lines.add(line.toString().stripTrailing());
    }

    /** Splits at spaces outside inline tags, which stay whole. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int space : Depth.ofComment(text).outermost(" ")) {
            words.add(text.substring(start, space));
            start = space + 1;
        }
        words.add(text.substring(start));
        return words;
    }
}
