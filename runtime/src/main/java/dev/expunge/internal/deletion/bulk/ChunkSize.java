package dev.expunge.internal.deletion.bulk;

/**
 * How many roots the next chunk takes: after a refusal half of those that were refused, so that a refused root is found in
 * few chunks; after each that passed twice as many again.
 */
final class ChunkSize {

    private final int full;
    private int next;

    ChunkSize(int full) {
        this.full = full;
        this.next = full;
    }

    int next() {
        return next;
    }

    void passed() {
        next = (int) Math.min(full, next * 2L);
    }

    /** @param roots how many were refused together, more than one */
    void refused(int roots) {
        next = roots / 2;
    }
}
