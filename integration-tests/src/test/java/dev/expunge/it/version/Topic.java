package dev.expunge.it.version;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.Version;
import org.jspecify.annotations.Nullable;

/** A topic and the one that it belongs to. Its code is padded by some databases. */
@Model
public class Topic {
    @Id
    String code = "";

    @ForeignKey(to = Topic.class)
    @Nullable
    String partOf;

    @Version
    Long version = 0L;

    Topic() {}

    Topic(String code, long version) {
        this.code = code;
        this.version = version;
    }
}
