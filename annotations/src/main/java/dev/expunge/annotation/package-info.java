/** What a model, its references and a registry are declared with. */
package dev.expunge.annotation;
