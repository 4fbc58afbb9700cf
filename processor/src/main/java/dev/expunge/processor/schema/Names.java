package dev.expunge.processor.schema;

import dev.expunge.processor.model.TableDescriptor;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names constraints and indexes as PostgreSQL would, each differently, and short enough for every product. */
final class Names {

    /** Bytes that PostgreSQL keeps of a name; no other product keeps fewer. */
    private static final int LONGEST = 63;

    private final Set<String> taken = new HashSet<>();

    /** Takes a name that is given: that of a constraint, or of a table, since some products keep indexes among tables. */
    void take(String name) {
        taken.add(name.toLowerCase(Locale.ROOT));
    }

    /** Returns a name for something of a table that these words tell from others. */
    String of(TableDescriptor table, List<String> words, String suffix) {
        String stem = (table.name() + "_" + String.join("_", words)).toLowerCase(Locale.ROOT);
        String name = joined(stem, "_" + suffix);
        for (int number = 2; !taken.add(name); number++) {
            name = joined(stem, "_" + suffix + number);
        }
        return name;
    }

    private static String joined(String stem, String suffix) {
        String cut = stem;
        while (bytes(cut) + bytes(suffix) > LONGEST) {
            cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
        }
        return cut + suffix;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
