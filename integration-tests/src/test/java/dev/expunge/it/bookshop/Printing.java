package dev.expunge.it.bookshop;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

/** A printing of an edition, known by the edition's number and its own. */
@Model
public record Printing(
        @Id @ForeignKey(to = Edition.class) Isbn editionIsbn,
        @Id int number) {}
