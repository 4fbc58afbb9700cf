/**
 * What is tried, as data: models, their references, rows, and the roots of a delete, also as text. It knows neither what a
 * delete has to do nor how it is run, and uses no other room.
 */
package dev.expunge.it.oracle.scenario;
