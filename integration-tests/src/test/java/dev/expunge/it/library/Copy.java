package dev.expunge.it.library;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;

/** A copy of a book; without its branch it goes to the main one. */
@Model
public record Copy(
        @Id int id,

        @ForeignKey(to = Branch.class, onDelete = OnDelete.SET, setTo = "1")
        int branchId) {}
