/**
 * Whole projects compiled as users would: several jars, class files of earlier compilations, another JDK.
 */
package dev.expunge.it.project;
