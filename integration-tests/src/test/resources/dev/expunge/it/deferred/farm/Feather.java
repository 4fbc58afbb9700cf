package farm;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

@Model
public record Feather(
        @Id int id, @ForeignKey(to = Hen.class) int henId) {}
