/** Codes, wording, position and printing of diagnostics: the only mouth to the compiler's Messager. */
package dev.expunge.processor.diagnostic;
