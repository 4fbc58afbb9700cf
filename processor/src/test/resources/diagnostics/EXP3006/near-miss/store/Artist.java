package store;

import dev.expunge.annotation.Column;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

@Model
public class Artist {
    enum Kind { SOLO, BAND }

    @Id int id;

    @Column(defaultValue = "-1")
    int members;

    @Column(defaultValue = "SOLO")
    Kind kind;

    @Column(defaultValue = "2026-01-31")
    java.time.LocalDate since;

    @Column(defaultValue = "PT2562047H47M")
    java.time.Duration played;
}
