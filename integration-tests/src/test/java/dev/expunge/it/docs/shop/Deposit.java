package dev.expunge.it.docs.shop;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.SoftDeletable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Has fields for its marks. */
@Model
@SoftDeletable
public record Deposit(
        @Id int id,
        int amount,
        @Nullable Instant deletedAt,
        @Nullable UUID deletionId) {}
