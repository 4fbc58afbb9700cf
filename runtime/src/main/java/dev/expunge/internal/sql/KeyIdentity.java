package dev.expunge.internal.sql;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Makes keys comparable: byte arrays are equal by identity only, and decimals by their scale as well. */
public final class KeyIdentity {

    private KeyIdentity() {}

    /** Returns a list that equals that of every key with the same values. */
    public static List<Object> of(List<Object> key) {
        List<Object> identity = new ArrayList<>(key.size());
        key.forEach(value -> identity.add(of(value)));
        return identity;
    }

    private static Object of(Object value) {
        if (value instanceof byte[] bytes) {
            return ByteBuffer.wrap(bytes);
        }
        return value instanceof BigDecimal decimal ? decimal.stripTrailingZeros() : value;
    }
}
