package dev.expunge.internal.jdbc;

import dev.expunge.dialect.Dialect;
import dev.expunge.internal.sql.Parameter;
import dev.expunge.spi.SqlType;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parameters of one statement on their way to the driver, with the arrays that have to be freed afterwards. */
final class Binding implements AutoCloseable {

    private final PreparedStatement statement;
    private final Dialect dialect;
    private final List<Array> arrays = new ArrayList<>();

    Binding(PreparedStatement statement, Dialect dialect) {
        this.statement = statement;
        this.dialect = dialect;
    }

    void bind(List<Parameter> parameters) throws SQLException {
        int index = 1;
        for (Parameter parameter : parameters) {
            if (parameter instanceof Parameter.Many many) {
                bindArray(index++, many);
            } else if (parameter instanceof Parameter.Single single) {
                bindValue(index++, single.type(), single.value());
            }
        }
    }

    private void bindArray(int index, Parameter.Many many) throws SQLException {
        Object[] elements = many.type() == SqlType.BINARY
                ? many.values().toArray(byte[][]::new)
                : many.values().stream()
                        .map(value -> dialect.arrayElement(many.type(), value))
                        .toArray();
        Array array = statement.getConnection().createArrayOf(dialect.arrayElementType(many.type()), elements);
        arrays.add(array);
        if (isUntyped(many.type())) {
            statement.setObject(index, array.toString(), Types.OTHER);
        } else {
            statement.setArray(index, array);
        }
    }

    private void bindValue(int index, SqlType type, @Nullable Object value) throws SQLException {
        if (value == null) {
            statement.setNull(index, isUntyped(type) ? Types.NULL : jdbcType(type));
            return;
        }
        if (isUntyped(type)) {
            statement.setObject(index, value, Types.OTHER);
            return;
        }
        switch (type) {
            case BOOLEAN -> statement.setBoolean(index, (Boolean) value);
            case SMALLINT -> statement.setShort(index, (Short) value);
            case INTEGER -> statement.setInt(index, (Integer) value);
            case BIGINT -> statement.setLong(index, (Long) value);
            case REAL -> statement.setFloat(index, (Float) value);
            case DOUBLE -> statement.setDouble(index, (Double) value);
            case DECIMAL -> statement.setBigDecimal(index, (BigDecimal) value);
            case TEXT -> statement.setString(index, (String) value);
            case JSON -> bindJson(index, (String) value);
            case BINARY -> statement.setBytes(index, (byte[]) value);
            case UUID, DATE, TIME, TIMESTAMP, TIMESTAMP_WITH_TIME_ZONE -> statement.setObject(index, value);
        }
    }

    private void bindJson(int index, String text) throws SQLException {
        if (dialect.takesJsonInBytes()) {
            statement.setBytes(index, text.getBytes(StandardCharsets.UTF_8));
        } else {
            statement.setString(index, text);
        }
    }

    private boolean isUntyped(SqlType type) {
        return (type == SqlType.TEXT || type == SqlType.JSON) && dialect.infersTypesOfTexts();
    }

    private static int jdbcType(SqlType type) {
        return switch (type) {
            case BOOLEAN -> Types.BOOLEAN;
            case SMALLINT -> Types.SMALLINT;
            case INTEGER -> Types.INTEGER;
            case BIGINT -> Types.BIGINT;
            case REAL -> Types.REAL;
            case DOUBLE -> Types.DOUBLE;
            case DECIMAL -> Types.DECIMAL;
            case TEXT, JSON -> Types.VARCHAR;
            case BINARY -> Types.VARBINARY;
            // JDBC has no code for it, and drivers differ on OTHER.
            case UUID -> Types.NULL;
            case DATE -> Types.DATE;
            case TIME -> Types.TIME;
            case TIMESTAMP -> Types.TIMESTAMP;
            case TIMESTAMP_WITH_TIME_ZONE -> Types.TIMESTAMP_WITH_TIMEZONE;
        };
    }

    @Override
    public void close() throws SQLException {
        for (Array array : arrays) {
            array.free();
        }
    }
}
