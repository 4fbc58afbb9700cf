package dev.expunge.processor.read.jakarta;

import java.util.Locale;
import java.util.Optional;

/**
 * How the names that a mapping says or implies become those that the database holds.
 *
 * <p>A name without quotes is one that the database folds, which our names say in lower case.
 */
enum Spelling {
    /** As Jakarta Persistence has it: {@code supportRep_id} is {@code supportrep_id}. */
    JAKARTA {
        @Override
        String plain(String name) {
            return name;
        }
    },

    /** As Hibernate has it under Spring Boot: {@code supportRep_id} is {@code support_rep_id}. */
    SPRING {
        @Override
        String plain(String name) {
            StringBuilder snake = new StringBuilder();
            for (int i = 0; i < name.length(); i++) {
                if (startsWord(name, i)) {
                    snake.append('_');
                }
                snake.append(name.charAt(i) == '.' ? '_' : name.charAt(i));
            }
            return snake.toString();
        }
    };

    /** The compiler's option. */
    static final String OPTION = "expunge.jakarta.names";

    static Optional<Spelling> named(String option) {
        return switch (option) {
            case "jakarta" -> Optional.of(JAKARTA);
            case "spring" -> Optional.of(SPRING);
            default -> Optional.empty();
        };
    }

    /** Returns the name in the database; one between quotes is exact. */
    String spell(String... parts) {
        String name = String.join("", parts);
        boolean quoted = name.length() > 2 && "\"`".indexOf(name.charAt(0)) >= 0;
        return quoted ? name.substring(1, name.length() - 1) : plain(name).toLowerCase(Locale.ROOT);
    }

    abstract String plain(String name);

    /** CamelCaseToUnderscoresNamingStrategy of Hibernate 7: a capital between two characters that are small or digits. */
    private static boolean startsWord(String name, int index) {
        return index > 0
                && index < name.length() - 1
                && Character.isUpperCase(name.charAt(index))
                && isSmall(name.charAt(index - 1))
                && isSmall(name.charAt(index + 1));
    }

    private static boolean isSmall(char character) {
        return Character.isLowerCase(character) || Character.isDigit(character);
    }
}
