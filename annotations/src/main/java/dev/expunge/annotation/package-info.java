/**
 * What a user writes on domain classes: the models, their keys and references, and what a delete does to them.
 *
 * <p>Every annotation is kept in class files, so that a registry can include models of other jars. This package depends
 * on nothing and contains no logic.
 */
package dev.expunge.annotation;
