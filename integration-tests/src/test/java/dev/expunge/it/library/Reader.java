package dev.expunge.it.library;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;

/** A reader; without a branch, the newest takes over. */
@Model
public record Reader(
        @Id int id,

        @ForeignKey(to = Branch.class, onDelete = OnDelete.SET, setFrom = NewestBranch.class)
        int branchId) {}
