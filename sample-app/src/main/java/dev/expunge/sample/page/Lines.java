package dev.expunge.sample.page;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines that fit. */
final class Lines {

    private Lines() {}

    /** Returns the words of a text in lines of at most {@code width} characters; a longer word has a line of its own. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
