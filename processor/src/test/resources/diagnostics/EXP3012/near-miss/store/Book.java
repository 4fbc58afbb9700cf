package store;

import dev.expunge.annotation.Column;
import dev.expunge.annotation.Convert;
import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.ManyToMany;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OnDelete;
import dev.expunge.annotation.ValueConverter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

@Model
public class Book {
    @Id @Convert(Digits.class)
    Isbn isbn;

    @Convert(Words.class)
    @Column(json = true)
    @Nullable Map<String, List<Integer>> places;

    @Convert(Cents.class)
    int price;

    @Convert(Cents.class)
    @Nullable Integer reduced;

    @Convert(Blank.class)
    @Column(unique = true)
    String shelf;

    @Convert(Bytes.class)
    byte[] cover;

    @ForeignKey(to = Book.class, onDelete = OnDelete.SET_NULL)
    @Nullable Isbn sequelIsbn;

    @ForeignKey(onDelete = OnDelete.SET, setFrom = Unknown.class)
    Book cites;

    @ForeignKey(to = Book.class, references = "shelf")
    String neighbour;

    @ManyToMany(to = Book.class)
    Set<Isbn> alike;

    record Isbn(String digits) implements Comparable<Isbn> {
        @Override
        public int compareTo(Isbn other) {
            return digits.compareTo(other.digits);
        }
    }

    static class Unknown implements Supplier<Isbn> {
        @Override
        public Isbn get() {
            return new Isbn("");
        }
    }

    abstract static class AsText<T> implements ValueConverter<T, String> {
        @Override
        public String toColumn(T value) {
            return value.toString();
        }
    }

    static class Digits extends AsText<Isbn> {
        @Override
        public String toColumn(Isbn value) {
            return value.digits();
        }

        @Override
        public Isbn fromColumn(String column) {
            return new Isbn(column);
        }
    }

    static class Words extends AsText<Map<String, List<Integer>>> {
        @Override
        public Map<String, List<Integer>> fromColumn(String column) {
            return Map.of(column, List.of());
        }
    }

    static class Blank extends AsText<String> {
        @Override
        public String fromColumn(String column) {
            return column.strip();
        }
    }

    static class Cents implements ValueConverter<Integer, java.math.BigDecimal> {
        @Override
        public java.math.BigDecimal toColumn(Integer value) {
            return java.math.BigDecimal.valueOf(value, 2);
        }

        @Override
        public Integer fromColumn(java.math.BigDecimal column) {
            return column.unscaledValue().intValue();
        }
    }

    static class Bytes implements ValueConverter<byte[], String> {
        @Override
        public String toColumn(byte[] value) {
            return java.util.HexFormat.of().formatHex(value);
        }

        @Override
        public byte[] fromColumn(String column) {
            return java.util.HexFormat.of().parseHex(column);
        }
    }
}
