package dev.expunge.sample.page;

import java.util.ArrayList;
import java.util.List;

/** Aligns rows under their headings: text to the left, numbers to the right. */
public final class TextTable {

    private static final String GAP = "   ";

    private final List<String> headings;
    private final List<List<Object>> rows = new ArrayList<>();

    private TextTable(List<String> headings) {
        this.headings = headings;
    }

    public static TextTable of(String... headings) {
        return new TextTable(List.of(headings));
    }

    /** Adds a row with a cell for each heading; a {@link Number} is aligned to the right. */
    public TextTable row(Object... cells) {
        if (cells.length != headings.size()) {
            throw new IllegalArgumentException(cells.length + " cells under " + headings.size() + " headings");
        }
        rows.add(List.of(cells));
        return this;
    }

    /** Returns the line of headings, then one line per row, without blanks at their ends. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(line(List.copyOf(headings)));
        for (List<Object> row : rows) {
            lines.add(line(row));
        }
        return lines;
    }

    private String line(List<?> cells) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < cells.size(); column++) {
            String text = text(cells.get(column));
            String blanks = " ".repeat(width(column) - text.length());
            line.append(isNumeric(column) ? blanks + text : text + blanks).append(GAP);
        }
        return line.toString().stripTrailing();
    }

    private int width(int column) {
        int width = headings.get(column).length();
        for (List<Object> row : rows) {
            width = Math.max(width, text(row.get(column)).length());
        }
        return width;
    }

    private boolean isNumeric(int column) {
        return !rows.isEmpty() && rows.get(0).get(column) instanceof Number;
    }

    private static String text(Object cell) {
        return cell instanceof Number number ? Numbers.grouped(number.longValue()) : cell.toString();
    }
}
