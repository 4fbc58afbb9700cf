package dev.expunge.sample.store;

import dev.expunge.annotation.Column;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import org.jspecify.annotations.Nullable;

/** Who plays on an album. */
@Model(table = "Artist")
public class Artist {

    @Id
    @Column(name = "ArtistId")
    public int id;

    @Column(name = "Name")
    public @Nullable String name;
}
