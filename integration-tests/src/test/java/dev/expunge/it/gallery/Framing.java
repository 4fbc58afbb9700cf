package dev.expunge.it.gallery;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** The frame of a painting, which is no table. */
@Embeddable
public record Framing(
        @Column(name = "frameWidth") @Nullable Integer width,
        @Nullable String wood) {}
