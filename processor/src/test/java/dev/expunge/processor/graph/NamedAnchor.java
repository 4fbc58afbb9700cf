package dev.expunge.processor.graph;

import dev.expunge.processor.model.Anchor;

/** A place in the text of {@link Models}: {@code Album}, {@code Album.artist}, {@code Album.artist onDelete}. */
public record NamedAnchor(String place) implements Anchor {

    @Override
    public Anchor at(String annotation, String member) {
        return new NamedAnchor("%s @%s(%s)".formatted(place, annotation, member));
    }
}
