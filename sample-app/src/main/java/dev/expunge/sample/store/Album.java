package dev.expunge.sample.store;

import dev.expunge.annotation.Column;
import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;

/** A record as it stands on the shelf. */
@Model(table = "Album")
public class Album {

    @Id
    @Column(name = "AlbumId")
    public int id;

    @Column(name = "Title")
    public String title;

    /** The catalogue lists albums under their artist: without it nobody would find them, so they go too. */
    @ForeignKey(column = "ArtistId", onDelete = OnDelete.CASCADE)
    public Artist artist;
}
