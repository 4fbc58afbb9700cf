package store;

import dev.expunge.annotation.Model;
import jakarta.persistence.Column;
import jakarta.persistence.Id;

@Model
public class Artist {
    /*EXP3021*/ @Id
    int id;

    /*EXP3021*/ @Column(name = "title")
    String name;
}
