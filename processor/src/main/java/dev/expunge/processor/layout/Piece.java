package dev.expunge.processor.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Part of a broken line.
 *
 * @param indent how much further right it starts than the line
 * @param text its text
 */
record Piece(int indent, String text) {

    static final int NESTED = 4;
    static final int CONTINUED = 8;

    /** Cuts a text before each position; the first part stays where it is, the others continue it. */
    static List<Piece> cut(String text, List<Integer> positions) {
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        for (int position : positions) {
            pieces.add(new Piece(
                    start == 0 ? 0 : CONTINUED, text.substring(start, position).strip()));
            start = position;
        }
        pieces.add(new Piece(start == 0 ? 0 : CONTINUED, text.substring(start).strip()));
        return pieces;
    }
}
