/**
 * A scenario's models as the processor would have read them and as generated code would hand them to the runtime, without
 * any code generated. It uses scenarios, the real planner and the runtime, and does not know what is expected.
 */
package dev.expunge.it.oracle.dynamic;
