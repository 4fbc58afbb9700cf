package store;

import dev.expunge.annotation.Convert;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.ValueConverter;

@Model
public class Artist {
    @Id int id;

    /*EXP2004*/ @Convert(Lower.class)
    String name;

    static final class Lower implements ValueConverter<String, String> {
        @Override
        public String toColumn(String value) {
            return value;
        }

        @Override
        public String fromColumn(String value) {
            return value;
        }
    }
}
