package store;

import dev.expunge.annotation.Column;
import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

@Model
public record Song(
        @Id int id,
        @ForeignKey(to = Mood.class) @Column(ordinal = /*EXP3011*/ true) Mood.Kind moodKind) {}
