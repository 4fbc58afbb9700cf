package store;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

@Model
public record Mood(@Id Kind kind) {
    public enum Kind {
        HAPPY,
        SAD
    }
}
