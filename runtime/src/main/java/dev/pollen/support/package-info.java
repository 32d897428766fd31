// SPDX-License-Identifier: Apache-2.0
/**
 * What generated code may call; nobody else should. {@link dev.pollen.support.Machine} is the base of every generated
 * future, {@link dev.pollen.support.Run} what one driven chain of them shares. The signatures here are ABI, numbered by
 * {@link dev.pollen.support.Machine#ABI}.
 *
 * <p>Companions hold a {@link dev.pollen.support.Dispatch} for each method that can be overridden, and register a {@link
 * dev.pollen.support.Factory} for each that a call may run. Both are in the companion's nested class {@code Dispatches},
 * which dispatch initialises by its name: that is ABI too. For a static method the companion's {@link
 * dev.pollen.support.Initialization} initialises the class as a call would. Machines find what Java hides from them through {@link
 * dev.pollen.support.Members}.
 */
@NullMarked
package dev.pollen.support;

import org.jspecify.annotations.NullMarked;
