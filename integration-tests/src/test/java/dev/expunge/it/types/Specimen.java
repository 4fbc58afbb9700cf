package dev.expunge.it.types;

import dev.expunge.annotation.Column;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row with a column of every type: once never null, once that may be null.
 */
@Model
public class Specimen {
    @Id
    int id;

    boolean truth;

    byte tiny;

    short small;
    int whole;
    long large;

    float narrow;

    double wide;

    char letter;
    String words;
    BigDecimal amount;
    BigInteger huge;
    UUID token;
    byte[] payload;
    Mood mood;

    @Column(ordinal = true)
    Mood numbered;

    LocalDate born;
    LocalTime woken;
    LocalDateTime seen;
    OffsetDateTime caught;
    Instant weighed;
    Duration age;
    Year hatched;

    @Nullable
    Boolean maybeTruth;

    @Nullable
    Byte maybeTiny;

    @Nullable
    Short maybeSmall;

    @Nullable
    Integer maybeWhole;

    @Nullable
    Long maybeLarge;

    @Nullable
    Float maybeNarrow;

    @Nullable
    Double maybeWide;

    @Nullable
    Character maybeLetter;

    @Nullable
    String maybeWords;

    @Nullable
    BigDecimal maybeAmount;

    @Nullable
    BigInteger maybeHuge;

    @Nullable
    UUID maybeToken;

    byte @Nullable [] maybePayload;

    @Nullable
    Mood maybeMood;

    @Column(ordinal = true)
    @Nullable
    Mood maybeNumbered;

    @Nullable
    LocalDate maybeBorn;

    @Nullable
    LocalTime maybeWoken;

    @Nullable
    LocalDateTime maybeSeen;

    @Nullable
    OffsetDateTime maybeCaught;

    @Nullable
    Instant maybeWeighed;

    @Nullable
    Duration maybeAge;

    @Nullable
    Year maybeHatched;
}
