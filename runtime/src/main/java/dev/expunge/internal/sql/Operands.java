package dev.expunge.internal.sql;

import dev.expunge.error.ForeignFieldException;
import dev.expunge.field.Condition;

/** How the operands of a condition are written where it stands. */
@FunctionalInterface
interface Operands {

    /** No rows at all: what stands around the outermost query. */
    Operands NONE = (operand, sql) -> {
        throw new ForeignFieldException(
                operand.path().table().label() + "." + operand.column().field());
    };

    /**
     * Writes an operand.
     *
     * @throws ForeignFieldException if it stands for no row of this query or of one that encloses it
     */
    void write(Condition.Operand<?> operand, SqlWriter sql);
}
