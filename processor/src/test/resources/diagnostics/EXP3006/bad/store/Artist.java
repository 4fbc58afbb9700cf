package store;

import dev.expunge.annotation.Column;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

@Model
public class Artist {
    enum Kind { SOLO, BAND }

    @Id int id;

    @Column(defaultValue = /*EXP3006*/ "many")
    int members;

    @Column(defaultValue = /*EXP3006*/ "solo")
    Kind kind;

    @Column(defaultValue = /*EXP3006*/ "PT2562047H48M")
    java.time.Duration played;
}
