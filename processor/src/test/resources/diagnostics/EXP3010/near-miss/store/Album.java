package store;

import dev.expunge.annotation.Column;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.Version;
import org.jspecify.annotations.Nullable;

@Model
public class Album {
    @Id int id;

    @Version
    @Column(name = "revision", defaultValue = "1")
    Long version;

    @Nullable Integer revised;
}
