package store;

import dev.expunge.annotation.Column;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

@Model
public class Artist {
    @Id int id;

    @Column(defaultValue = "1e40")
    double rating;

    @Column(defaultValue = "-0.5")
    float fame;
}
