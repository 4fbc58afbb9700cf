package store;

import dev.expunge.annotation.SoftDeletable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@SoftDeletable
abstract class Trashable {
    @Nullable Instant deletedAt;
}
