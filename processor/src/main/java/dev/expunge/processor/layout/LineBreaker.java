package dev.expunge.processor.layout;

import java.util.ArrayList;
import java.util.List;

/** Breaks a line of code that is too long at the outermost place that helps, and its parts again if they need it. */
final class LineBreaker {

    /** A way to break a text that starts at a column; returns one piece or none where it does not apply. */
    private interface Way {
        List<Piece> pieces(String text, int column);
    }

    private static final List<Way> WAYS = List.of(
            LineBreaker::beforeSuperclass,
            LineBreaker::afterEquals,
            LineBreaker::beforeBranches,
            LineBreaker::beforeAlternatives,
            LineBreaker::beforeCalls,
            LineBreaker::betweenArguments,
            LineBreaker::betweenElements);

    /** So many arguments would take a page if each had a line of its own. */
    private static final int MANY = 8;

    private LineBreaker() {}

    static List<String> lines(String line) {
        List<String> lines = new ArrayList<>();
        String text = line.stripLeading();
        lay(text, line.length() - text.length(), lines);
        return lines;
    }

    private static void lay(String text, int column, List<String> lines) {
        if (!fits(text, column)) {
            for (Way way : WAYS) {
                List<Piece> pieces = way.pieces(text, column);
                if (helps(pieces, text)) {
                    pieces.forEach(piece -> lay(piece.text(), column + piece.indent(), lines));
                    return;
                }
            }
        }
        lines.add(" ".repeat(column) + text);
    }

    /** Whether each piece is less than the text: a name that is wider than the page cannot be broken. */
    private static boolean helps(List<Piece> pieces, String text) {
        return pieces.size() > 1
                && pieces.stream()
                        .map(piece -> piece.text().length())
                        .allMatch(length -> length > 0 && length < text.length());
    }

    private static boolean fits(String text, int column) {
        return column + text.length() <= Layout.WIDTH;
    }

    private static List<Piece> beforeSuperclass(String text, int column) {
        return text.endsWith("{") ? Piece.cut(text, Depth.of(text).outermost(" extends ")) : List.of();
    }

    private static List<Piece> beforeAlternatives(String text, int column) {
        int depth = text.startsWith("if (") ? 1 : 0;
        return Piece.cut(text, Depth.of(text).starts(" || ", depth, 0));
    }

    private static List<Piece> afterEquals(String text, int column) {
        List<Integer> equals = Depth.of(text).outermost(" = ");
        if (equals.isEmpty()) {
            return List.of();
        }
        int end = equals.get(0) + " =".length();
        String value = text.substring(end + 1);
        boolean helps = !value.startsWith("{") && fits(value, column + Piece.CONTINUED);
        return helps ? Piece.cut(text, List.of(end)) : List.of();
    }

    private static List<Piece> beforeBranches(String text, int column) {
        Depth depth = Depth.of(text);
        List<Integer> branches = new ArrayList<>(depth.outermost(" ? "));
        branches.addAll(depth.outermost(" : "));
        return Piece.cut(text, branches);
    }

    private static List<Piece> beforeCalls(String text, int column) {
        List<Integer> dots = new ArrayList<>();
        for (int end : Depth.of(text).outermost(").")) {
            dots.add(end + 1);
        }
        return Piece.cut(text, dots);
    }

    private static List<Piece> betweenArguments(String text, int column) {
        int open = text.indexOf('(');
        int brace = text.indexOf('{');
        if (open < 0 || (brace >= 0 && brace < open) || text.startsWith(")", open + 1)) {
            return List.of();
        }
        return arguments(text, column, open, 1);
    }

    /** Breaks inside a call's brackets, or inside those of its only argument, unless that is a chain of calls itself. */
    private static List<Piece> arguments(String text, int column, int open, int level) {
        int start = open + 1;
        Depth depth = Depth.of(text);
        List<Integer> ends = depth.starts(", ", level, start).stream()
                .map(comma -> comma + 1)
                .toList();
        boolean isChain = ends.isEmpty() && !depth.starts(").", level, start).isEmpty();
        if (isChain || fits(text.substring(start), column + Piece.CONTINUED)) {
            return Piece.cut(text, List.of(start));
        }
        List<Integer> inner = depth.starts("(", level, start);
        if (ends.isEmpty() && !inner.isEmpty()) {
            return arguments(text, column, inner.get(0), level + 1);
        }
        boolean areNames = inner.isEmpty() && text.indexOf('"', start) < 0;
        List<Integer> positions = new ArrayList<>(List.of(start));
        positions.addAll(
                areNames || ends.size() >= MANY ? filled(ends, start, text.length(), column + Piece.CONTINUED) : ends);
        return Piece.cut(text, positions);
    }

    /** Returns those ends at which a line has to end if each takes as many arguments as fit. */
    private static List<Integer> filled(List<Integer> ends, int start, int length, int column) {
        List<Integer> breaks = new ArrayList<>();
        int lineStart = start;
        for (int i = 0; i < ends.size(); i++) {
            int next = i + 1 < ends.size() ? ends.get(i + 1) : length;
            if (column + next - lineStart > Layout.WIDTH) {
                breaks.add(ends.get(i));
                lineStart = ends.get(i) + 1;
            }
        }
        return breaks;
    }

    /** The elements of an array are a block of their own: its end stands below its beginning. */
    private static List<Piece> betweenElements(String text, int column) {
        Depth depth = Depth.of(text);
        int open = text.indexOf('{');
        if (open < 0 || open == text.length() - 1) {
            return List.of();
        }
        int close = depth.closing(open);
        List<Piece> pieces = new ArrayList<>(List.of(new Piece(0, text.substring(0, open + 1))));
        int start = open + 1;
        for (int comma : depth.starts(", ", 1, open)) {
            pieces.add(new Piece(Piece.NESTED, text.substring(start, comma + 1).strip()));
            start = comma + 1;
        }
        pieces.add(new Piece(Piece.NESTED, text.substring(start, close).strip()));
        pieces.add(new Piece(0, text.substring(close)));
        return pieces;
    }
}
