package store;

import dev.expunge.annotation.Column;
import dev.expunge.annotation.Convert;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.ValueConverter;

@Model
public record Artist(
        @Id int id,
        @Column(json = /*EXP3011*/ true) byte[] facts,
        @Convert(Artist.Length.class) @Column(json = /*EXP3011*/ true) String name) {

    static class Length implements ValueConverter<String, Integer> {
        @Override
        public Integer toColumn(String value) {
            return value.length();
        }

        @Override
        public String fromColumn(Integer column) {
            return "x".repeat(column);
        }
    }
}
