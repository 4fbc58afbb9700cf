package store;

import dev.expunge.annotation.Column;
import dev.expunge.annotation.Convert;
import dev.expunge.annotation.Embedded;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.ValueConverter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Model
public record Gig(@Id int id, @Embedded Details details, @Embedded @Nullable Details earlier) {

    public record Details(
            @Column(name = "town", unique = true, length = 20) String city,
            @Convert(Sizes.class) @Nullable Size size,
            @Column(ordinal = true) Genre genre,
            Optional<Integer> seats) {}

    public record Size(int seats) {}

    enum Genre {
        ROCK,
        FOLK
    }

    static class Sizes implements ValueConverter<Size, Integer> {
        @Override
        public Integer toColumn(Size value) {
            return value.seats();
        }

        @Override
        public Size fromColumn(Integer column) {
            return new Size(column);
        }
    }
}
