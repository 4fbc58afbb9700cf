package store;

import dev.expunge.annotation.Model;
import dev.expunge.annotation.Transient;

@Model
public class Artist extends Named {
    @Transient String name;
}
