package dev.expunge.sample.store;

import dev.expunge.annotation.Column;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import org.jspecify.annotations.Nullable;

/** A list of tracks that the shop plays. */
@Model(table = "Playlist")
public class Playlist {

    @Id
    @Column(name = "PlaylistId")
    private int id;

    @Column(name = "Name")
    private @Nullable String name;

    public int getId() {
        return id;
    }

    public void setId(int id) {
        this.id = id;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }
}
