package dev.expunge.it.types;

import dev.expunge.annotation.Column;
import dev.expunge.annotation.Convert;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.ValueConverter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A row whose texts are JSON for the database. */
@Model
public record Packet(
        @Id int id,
        @Column(json = true) String contents,
        @Column(json = true) @Nullable String remarks,
        @Convert(Numbers.class) @Column(json = true) List<Integer> stations) {

    /** Numbers as a JSON array of them. */
    static final class Numbers implements ValueConverter<List<Integer>, String> {
        @Override
        public String toColumn(List<Integer> value) {
            return value.toString();
        }

        @Override
        public List<Integer> fromColumn(String column) {
            return Arrays.stream(column.replaceAll("[\\[\\] ]", "").split(","))
                    .map(Integer::valueOf)
                    .collect(Collectors.toList());
        }
    }
}
