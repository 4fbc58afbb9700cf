package dev.expunge.it.railway;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

/** A bench on a platform; nothing refers to it. */
@Model
public record Bench(
        @Id int id, @ForeignKey(to = Platform.class) int platformId) {}
