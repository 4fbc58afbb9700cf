package dev.expunge.error.database;

import java.io.Serializable;

/**
 * What is known of a refusal of the database. No parameter's value, unless the user wants them shown.
 *
 * @param model the model whose rows were read or changed, or empty outside any
 * @param step what was done with them, or empty
 * @param statement the statement with a question mark for each parameter, or empty if none was sent
 * @param parameters the parameters' values as a text, or empty if there are none or they are not to be shown
 * @param sqlState the SQLSTATE, or empty if the driver gave none
 * @param vendorCode the product's own code, or 0
 * @param culprit name of the constraint, column or table that the database named, or empty
 */
public record Failure(
        String model, String step, String statement, String parameters, String sqlState, int vendorCode, String culprit)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 2000;

    /** Returns where it happened, as the beginning of a message. */
    String place() {
        return model.isEmpty() ? "" : model + " (" + step + "): ";
    }

    /** Returns what a person needs to look it up, as the end of a message. */
    String evidence() {
        String codes = System.lineSeparator() + "  SQLSTATE " + sqlState + ", vendor code " + vendorCode;
        return codes + line("  ", statement) + line("  with ", parameters);
    }

    /** Returns the named culprit in quotes after a word, or nothing. */
    String named(String word) {
        return culprit.isEmpty() ? "" : " " + word + " \"" + culprit + "\"";
    }

    /** A list of keys can make a statement longer than any message should be. */
    private static String line(String start, String text) {
        if (text.isEmpty()) {
            return "";
        }
        String shown =
                text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "... (" + text.length() + " characters)";
        return System.lineSeparator() + start + shown;
    }
}
