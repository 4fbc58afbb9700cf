package dev.expunge.sample.store;

import dev.expunge.annotation.Column;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import org.jspecify.annotations.Nullable;

/** A kind of music. */
@Model(table = "Genre")
public record Genre(
        @Id @Column(name = "GenreId") int id,
        @Column(name = "Name") @Nullable String name) {}
