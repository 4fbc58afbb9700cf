package dev.expunge.it.embedded;

import dev.expunge.annotation.Column;
import dev.expunge.annotation.Convert;
import dev.expunge.annotation.Embedded;
import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.ValueConverter;
import dev.expunge.annotation.Version;
import java.time.LocalDate;
import java.util.Optional;

/** Something that is brought to a subscriber: an immutable record with records inside. */
@Model
public record Delivery(
        @Id int id,
        @ForeignKey(to = Subscriber.class) int subscriberId,
        @Embedded(prefix = "") Parcel parcel,
        @Embedded Optional<Range<LocalDate>> days,
        @Version int version) {

    /** What is brought. */
    public record Parcel(
            @Column(unique = true) String code,
            @Convert(Grams.Converter.class) Grams weight,
            @Column(ordinal = true) Address.Region origin) {}

    /** A weight. */
    public record Grams(int number) implements Comparable<Grams> {
        @Override
        public int compareTo(Grams other) {
            return Integer.compare(number, other.number);
        }

        /** A weight as a number. */
        static final class Converter implements ValueConverter<Grams, Integer> {
            @Override
            public Integer toColumn(Grams value) {
                return value.number();
            }

            @Override
            public Grams fromColumn(Integer column) {
                return new Grams(column);
            }
        }
    }
}
