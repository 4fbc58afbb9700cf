package dev.expunge.it.harbour;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;
import org.jspecify.annotations.Nullable;

/** A call by radio; without the vessel nobody knows who it was. */
@Model
public record Call(
        @Id int id,

        @ForeignKey(to = Vessel.class, references = "callSign", onDelete = OnDelete.SET_NULL) @Nullable
        String callSign) {}
