package dev.expunge.it.docs.catalogue;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Has a column of each kind that conditions know. */
@Model
public class Release {
    @Id
    public int id;

    public String title = "";
    public @Nullable String note;

    @ForeignKey(onDelete = OnDelete.SET_NULL)
    public @Nullable Singer singer;

    public @Nullable LocalDate released;
    public Instant added = Instant.EPOCH;
    public LocalTime slot = LocalTime.MIDNIGHT;
    public boolean live;
    public Style style = Style.JAZZ;
    public int plays;
    public int likes;
}
