/** From descriptors and plans to source text: the only room that knows JavaPoet. */
package dev.expunge.processor.emit;
