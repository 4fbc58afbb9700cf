package dev.expunge.internal.sql;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes keys comparable: byte arrays are equal by identity only, decimals by their scale as well, and
 * times by their offset. */
public final class KeyIdentity {

    private KeyIdentity() {}

    /** Returns a list that equals that of every key with the same values. */
    public static List<Object> of(List<Object> key) {
        List<Object> identity = new ArrayList<>(key.size());
        key.forEach(value -> identity.add(of(value)));
        return identity;
    }

    /**
     * Returns a list that equals that of every key which a database may hold equal to this one: texts without regard to
     * padding and letter case. Whether it does, only the database knows.
     */
    public static List<Object> inOtherWords(List<Object> key) {
        List<Object> identity = new ArrayList<>(key.size());
        key.forEach(value ->
                identity.add(value instanceof String text ? text.stripTrailing().toLowerCase(Locale.ROOT) : of(value)));
        return identity;
    }

    private static Object of(Object value) {
        if (value instanceof byte[] bytes) {
            return ByteBuffer.wrap(bytes);
        }
        if (value instanceof OffsetDateTime time) {
            return time.toInstant();
        }
        return value instanceof BigDecimal decimal ? decimal.stripTrailingZeros() : value;
    }
}
