package store;

import static dev.expunge.annotation.OnDelete.SET_NULL;

import dev.expunge.annotation.Column;
import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import java.util.List;

@Model
public class Album {
    @Id int id;

    List<String> /*EXP3002*/titles;

    @ForeignKey(onDelete = /*EXP4003*/ SET_NULL)
    Artist artist;

    @Column(name = /*EXP3004*/ "artist_id")
    int other;
}
