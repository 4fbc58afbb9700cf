package dev.expunge.it.gallery;

import dev.expunge.annotation.Model;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** A room, mapped by its getters. */
@Model
@Entity(name = "Salon")
public class Room {

    private int number;
    private @Nullable String wallColour;

    protected Room() {}

    Room(int number, @Nullable String wallColour) {
        this.number = number;
        this.wallColour = wallColour;
    }

    @Id
    @Column(name = "no")
    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    @Column(unique = true)
    public @Nullable String getWallColour() {
        return wallColour;
    }

    public void setWallColour(@Nullable String wallColour) {
        this.wallColour = wallColour;
    }
}
