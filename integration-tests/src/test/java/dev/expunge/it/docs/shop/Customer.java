package dev.expunge.it.docs.shop;

import dev.expunge.annotation.Column;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.SoftDeletable;

/** Goes to the trash, with the time, the delete, and who asked for it. */
@Model
@SoftDeletable(deletedBy = "deleted_by")
public record Customer(
        @Id int id, @Column(unique = true, length = 100) String email) {}
