package dev.expunge.sample.page;

import java.time.Duration;
import java.util.Locale;

/** Writes numbers the same way on every machine. */
public final class Numbers {

    private Numbers() {}

    /** Returns a number with its thousands set apart: {@code 15 607}. */
    public static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', ' ');
    }

    /** Returns a number with the noun it counts, whose plural takes an s: {@code 1 row}, {@code 12 rows}. */
    public static String counted(long number, String noun) {
        return grouped(number) + " " + noun + (number == 1 ? "" : "s");
    }

    /** Returns a time in milliseconds below a second, in seconds above. */
    public static String time(Duration elapsed) {
        long millis = elapsed.toMillis();
        if (millis < 1) {
            return "less than 1 ms";
        }
        return millis < 1000 ? millis + " ms" : String.format(Locale.ROOT, "%.1f s", millis / 1000.0);
    }
}
