package dev.expunge.processor.model;

/** Remembers a place in the source for diagnostics; opaque to every room that does not print. */
public interface Anchor {

    /**
     * Returns the place of what an annotation there says, or this place if nothing is written.
     *
     * @param annotation simple name of one of our annotations
     * @param member the annotation's member
     */
    default Anchor at(String annotation, String member) {
        return this;
    }
}
