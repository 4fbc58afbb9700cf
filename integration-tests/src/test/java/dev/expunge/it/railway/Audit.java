package dev.expunge.it.railway;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;

/** An audit protects its platform. */
@Model
public record Audit(
        @Id int id,

        @ForeignKey(to = Platform.class, onDelete = OnDelete.PROTECT)
        int platformId) {}
