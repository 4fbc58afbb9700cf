package dev.expunge.processor.schema;

import java.util.Optional;

/**
 * Which rows of a soft-deletable model's table are live.
 *
 * @param deciding the column that says it
 * @param flag whether that is a flag, and not a time
 * @param generated name of a column that is true on live rows and null on all others, where a product needs one
 * @param deletionId the column of the delete's id, if there is one
 * @param index name of the index on that
 */
record LiveRows(String deciding, boolean flag, String generated, Optional<String> deletionId, String index) {

    /** Returns the condition of a live row, of the column as the product writes it. */
    String condition(String column) {
        return flag ? "NOT " + column : column + " IS NULL";
    }
}
