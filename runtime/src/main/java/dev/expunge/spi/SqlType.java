package dev.expunge.spi;

/** The types in which values travel through JDBC, each with one Java class that carries it. */
public enum SqlType {
    /** Carried as {@link Boolean}. */
    BOOLEAN,
    /** Carried as {@link Short}. */
    SMALLINT,
    /** Carried as {@link Integer}. */
    INTEGER,
    /** Carried as {@link Long}. */
    BIGINT,
    /** Carried as {@link Float}. */
    REAL,
    /** Carried as {@link Double}. */
    DOUBLE,
    /** Carried as {@link java.math.BigDecimal}. */
    DECIMAL,
    /** Carried as {@link String}. */
    TEXT,
    /** Carried as {@link String}: a text that the database understands as JSON. */
    JSON,
    /** Carried as {@code byte[]}. */
    BINARY,
    /** Carried as {@link java.util.UUID}. */
    UUID,
    /** Carried as {@link java.time.LocalDate}. */
    DATE,
    /** Carried as {@link java.time.LocalTime}. */
    TIME,
    /** Carried as {@link java.time.LocalDateTime}. */
    TIMESTAMP,
    /** Carried as {@link java.time.OffsetDateTime}. */
    TIMESTAMP_WITH_TIME_ZONE
}
