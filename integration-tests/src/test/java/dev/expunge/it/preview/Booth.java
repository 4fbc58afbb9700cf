package dev.expunge.it.preview;

import dev.expunge.annotation.Column;
import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;

/** A booth; without its festival it goes to the first. */
@Model
public record Booth(
        @Id int id,

        @ForeignKey(to = Festival.class, onDelete = OnDelete.SET_DEFAULT) @Column(defaultValue = "1")
        int festivalId) {}
