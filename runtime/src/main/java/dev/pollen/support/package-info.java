// SPDX-License-Identifier: Apache-2.0
/**
 * What generated code may call; nobody else should. {@link dev.pollen.support.Machine} is the base of every generated
 * future, {@link dev.pollen.support.Run} what one driven chain of them shares. The signatures here are ABI, numbered by
 * {@link dev.pollen.support.Machine#ABI}.
 */
@NullMarked
package dev.pollen.support;

import org.jspecify.annotations.NullMarked;
