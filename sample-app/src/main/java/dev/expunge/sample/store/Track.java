package dev.expunge.sample.store;

import dev.expunge.annotation.Column;
import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A piece of music, the thing that is sold. */
@Model(table = "Track")
public class Track {

    @Id
    @Column(name = "TrackId")
    public int id;

    @Column(name = "Name")
    public String name;

    /** A track has no place in the shop but its album. */
    @ForeignKey(column = "AlbumId", onDelete = OnDelete.CASCADE)
    public @Nullable Album album;

    /** When a format is retired, its tracks are sold in the store's standard format, an MPEG audio file. */
    @ForeignKey(to = MediaType.class, column = "MediaTypeId", onDelete = OnDelete.SET_DEFAULT)
    @Column(defaultValue = "1")
    public int mediaTypeId;

    /** The genre is a label on the track: taking the label away leaves the track unlabelled. */
    @ForeignKey(to = Genre.class, column = "GenreId", onDelete = OnDelete.SET_NULL)
    public @Nullable Integer genreId;

    @Column(name = "Composer")
    public @Nullable String composer;

    @Column(name = "Milliseconds")
    public int milliseconds;

    @Column(name = "Bytes")
    public @Nullable Integer bytes;

    @Column(name = "UnitPrice")
    public BigDecimal unitPrice;
}
