/**
 * What has to come out, slow, in memory and obviously right: of a delete, of the database's own actions, of the compiler's
 * rules. It uses scenarios only, and nothing of the processor's or the runtime's.
 */
package dev.expunge.it.oracle.expect;
