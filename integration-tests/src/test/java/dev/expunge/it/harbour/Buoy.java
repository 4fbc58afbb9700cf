package dev.expunge.it.harbour;

import dev.expunge.annotation.Column;
import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import org.jspecify.annotations.Nullable;

/** A buoy behind another, which it names by its code. */
@Model
public record Buoy(
        @Id int id,

        @Column(unique = true) String code,

        @ForeignKey(to = Buoy.class, references = "code") @Nullable
        String behindCode) {}
