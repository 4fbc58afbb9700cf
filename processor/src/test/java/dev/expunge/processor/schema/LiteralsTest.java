package dev.expunge.processor.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.expunge.processor.model.ValueKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiteralsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            BOOLEAN          | true                       | true
            LONG             | +042                       | 42
            DOUBLE           | 1e10                       | 1.0E10
            FLOAT            | 1.5f                       | 1.5
            BIG_DECIMAL      | 1E+3                       | 1000
            STRING           | it's                       | 'it''s'
            STRING           | a\\b                       | 'a\\b'
            ENUM             | DRAFT                      | 'DRAFT'
            YEAR             | 1999                       | 1999
            DURATION         | PT1.5S                     | 1500000000
            LOCAL_DATE       | 1999-12-31                 | DATE '1999-12-31'
            LOCAL_TIME       | 10:15                      | TIME '10:15:00'
            LOCAL_DATE_TIME  | 1999-12-31T23:59           | TIMESTAMP '1999-12-31 23:59:00'
            OFFSET_DATE_TIME | 1999-12-31T23:59:30.5+02:00 | TIMESTAMP WITH TIME ZONE '1999-12-31 23:59:30.5+02:00'
            INSTANT          | 1999-12-31T23:59:30Z       | TIMESTAMP WITH TIME ZONE '1999-12-31 23:59:30+00:00'
            """)
    void writesValuesOfJavaAsSqlDoes(ValueKind kind, String text, String literal) {
        assertThat(new Literals().of(kind, text)).isEqualTo(literal);
    }

    @Test
    void doublesBackslashesForMariaDb() {
        assertThat(new MariaDbLiterals().of(ValueKind.STRING, "\\'")).isEqualTo("'\\\\'''");
    }

    @Test
    void knowsNoTimeZonesWhereTheProductHasNone() {
        String moment = "1999-12-31T23:59:30+02:00";

        assertThat(new MariaDbLiterals().of(ValueKind.OFFSET_DATE_TIME, moment))
                .isEqualTo("TIMESTAMP '1999-12-31 21:59:30'");
        assertThat(new SqliteLiterals().of(ValueKind.OFFSET_DATE_TIME, moment)).isEqualTo("'1999-12-31 21:59:30'");
    }
}
