package dev.expunge.internal.sql;

import dev.expunge.field.Condition;

/** How the operands of a condition are written where it stands. */
@FunctionalInterface
interface Operands {

    void write(Condition.Operand<?> operand, SqlWriter sql);
}
