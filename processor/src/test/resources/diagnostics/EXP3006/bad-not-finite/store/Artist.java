package store;

import dev.expunge.annotation.Column;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

@Model
public class Artist {
    @Id int id;

    @Column(defaultValue = /*EXP3006*/ "NaN")
    double rating;

    @Column(defaultValue = /*EXP3006*/ "1e40")
    float fame;
}
