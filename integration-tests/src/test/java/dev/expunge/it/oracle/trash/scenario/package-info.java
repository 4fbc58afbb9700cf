/**
 * What is tried, as data: models with and without a trash, rows with their marks, and the steps to do with them, also as
 * text. It knows neither what a step has to do nor how it is run, and uses no other room.
 */
package dev.expunge.it.oracle.trash.scenario;
