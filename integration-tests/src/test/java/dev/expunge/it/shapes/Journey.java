package dev.expunge.it.shapes;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;
import java.util.Optional;

/** A journey, with its models inside. */
public final class Journey {

    private Journey() {}

    /** Who travels. The getter says that the nickname may be missing. */
    @Model
    public static class Traveller extends Numbered<Long, String> {
        private String nickname;

        public Optional<String> getNickname() {
            return Optional.ofNullable(nickname);
        }

        public void setNickname(String nickname) {
            this.nickname = nickname;
        }
    }

    /** What somebody travels with, perhaps. */
    @Model
    public record Suitcase(
            @Id int id,
            Optional<String> colour,

            @ForeignKey(to = Traveller.class, onDelete = OnDelete.SET_NULL)
            Optional<Long> ownerNumber) {}
}
