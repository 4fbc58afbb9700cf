package store;

import dev.expunge.annotation.Column;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

@Model
public record Mood(@Id @Column(ordinal = true) Kind kind, @Column(ordinal = true, defaultValue = "SAD") Kind other) {
    public enum Kind {
        HAPPY,
        SAD
    }
}
