package dev.expunge.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No value is read as another one. */
class ByteTypeTest {

    @Test
    void readsEveryByte() {
        assertThat(ValueTypes.BYTE.fromSql().apply((short) -128)).isEqualTo(Byte.MIN_VALUE);
        assertThat(ValueTypes.BYTE.fromSql().apply((short) 127)).isEqualTo(Byte.MAX_VALUE);
    }

    @ParameterizedTest
    @ValueSource(shorts = {128, -129, 300, Short.MAX_VALUE})
    void readsNoByteFromWhatIsNone(short stored) {
        assertThatThrownBy(() -> ValueTypes.BYTE.fromSql().apply(stored))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining(Short.toString(stored));
    }
}
