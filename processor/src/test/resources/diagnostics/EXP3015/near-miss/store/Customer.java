package store;

import dev.expunge.annotation.Column;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.SoftDeletable;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@SoftDeletable(deletedBy = "gone_by")
@Model
public record Customer(
        @Id int id,
        @Nullable LocalDateTime deletedAt,
        @Nullable UUID deletionId,
        @Column(name = "gone_by") @Nullable String clerk,
        @Nullable String deletedBy) {}
