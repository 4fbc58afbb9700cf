package store;

import dev.expunge.annotation.Column;
import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

@Model
public record Song(
        @Id int id,
        @ForeignKey(to = Mood.class) @Column(ordinal = true) Mood.Kind moodKind,
        @Column(ordinal = false) String name,
        @Column(json = true, defaultValue = "{}") String facts) {}
