/**
 * Bad input and other transactions: what users are told, and what stays as it was.
 */
package dev.expunge.it.fault;
