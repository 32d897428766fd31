// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.ir;

/**
 * An async block of a method, lowered.
 *
 * @param name the simple name of its machine, a member of the method's
 * @param line where the user's block begins
 * @param body its parameters are what the block captures
 */
public record AsyncBlock(String name, int line, Body body) {}
