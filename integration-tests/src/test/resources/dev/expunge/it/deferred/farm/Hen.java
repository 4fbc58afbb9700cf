package farm;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

@Model
public record Hen(
        @Id int id, @ForeignKey(to = Egg.class) int eggId) {}
