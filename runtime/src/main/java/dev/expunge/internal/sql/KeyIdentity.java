package dev.expunge.internal.sql;

import dev.expunge.spi.Column;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Makes keys comparable, by what the database holds: of a type of the user's nobody knows when two values are equal, byte
 * arrays are equal by identity only, decimals by their scale as well, and times by their offset.
 *
 * <p>Keys hold one value for each column, in the fields' types.
 */
public final class KeyIdentity {

    private KeyIdentity() {}

    /** Returns a list that equals that of every key with the same values. */
    public static List<Object> of(List<? extends Column<?>> columns, List<Object> key) {
        List<Object> identity = new ArrayList<>(key.size());
        for (int position = 0; position < key.size(); position++) {
            identity.add(of(Parameter.carried(columns.get(position), key.get(position))));
        }
        return identity;
    }

    /**
     * Returns a list that equals that of every key which a database may hold equal to this one: texts without regard to
     * padding and letter case. Whether it does, only the database knows.
     */
    public static List<Object> inOtherWords(List<? extends Column<?>> columns, List<Object> key) {
        List<Object> identity = of(columns, key);
        identity.replaceAll(
                value -> value instanceof String text ? text.stripTrailing().toLowerCase(Locale.ROOT) : value);
        return identity;
    }

    private static Object of(Object carried) {
        if (carried instanceof byte[] bytes) {
            return ByteBuffer.wrap(bytes);
        }
        if (carried instanceof OffsetDateTime time) {
            return time.toInstant();
        }
        return carried instanceof BigDecimal decimal ? decimal.stripTrailingZeros() : carried;
    }
}
