package dev.expunge.processor.layout;

import java.util.ArrayList;
import java.util.List;

/** How deep inside brackets each character of a text is, so that it can be broken at its outermost places. */
final class Depth {

    private static final int IN_LITERAL = Integer.MAX_VALUE;

    private final String text;
    private final int[] depths;

    private Depth(String text) {
        this.text = text;
        this.depths = new int[text.length()];
    }

    /** Measures code: all brackets but angle ones; literals are skipped. */
    static Depth of(String code) {
        Depth depth = new Depth(code);
        depth.measure("({[", ")}]", "\"'");
        return depth;
    }

    /** Measures a comment: the braces of its inline tags. */
    static Depth ofComment(String comment) {
        Depth depth = new Depth(comment);
        depth.measure("{", "}", "");
        return depth;
    }

    private void measure(String opening, String closing, String quotes) {
        int depth = 0;
        for (int at = 0; at < depths.length; at++) {
            char c = text.charAt(at);
            depth -= closing.indexOf(c) >= 0 ? 1 : 0;
            depths[at] = depth;
            depth += opening.indexOf(c) >= 0 ? 1 : 0;
            if (quotes.indexOf(c) >= 0) {
                at = skipLiteral(at, c);
            }
        }
    }

    /** Returns the position of the quote that closes a literal. */
    private int skipLiteral(int opening, char quote) {
        int at = opening + 1;
        while (text.charAt(at) != quote) {
            int length = text.charAt(at) == '\\' ? 2 : 1;
            for (int end = at + length; at < end; at++) {
                depths[at] = IN_LITERAL;
            }
        }
        depths[at] = IN_LITERAL;
        return at;
    }

    /** Returns where a part starts outside all brackets. */
    List<Integer> outermost(String part) {
        return starts(part, 0, 0);
    }

    /** Returns where a part starts inside as many brackets, from a position on. */
    List<Integer> starts(String part, int depth, int from) {
        List<Integer> starts = new ArrayList<>();
        for (int at = text.indexOf(part, from); at >= 0; at = text.indexOf(part, at + 1)) {
            if (depths[at] == depth) {
                starts.add(at);
            }
        }
        return starts;
    }

    /** Returns where the outermost bracket that opens at a position closes. */
    int closing(int opening) {
        int at = opening + 1;
        while (depths[at] > 0) {
            at++;
        }
        return at;
    }
}
