// SPDX-License-Identifier: Apache-2.0
/**
 * Runs the cases of {@code src/test/resources/cases}: each is compiled, its generated code compared with the golden files,
 * and its machine with the native run of the same method under every pattern of pending awaits and cancellations.
 */
@NullMarked
package dev.pollen.processor.cases;

import org.jspecify.annotations.NullMarked;
