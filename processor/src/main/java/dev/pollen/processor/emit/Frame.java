// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.emit;

/** What the writers of one method share. */
record Frame(Methods methods, Exits exits, Lines out, Labels labels, Texts texts, Copies copies) {}
