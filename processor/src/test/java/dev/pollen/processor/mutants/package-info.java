// SPDX-License-Identifier: Apache-2.0
/**
 * The rules of the processor falsified one at a time, each of which some case has to notice. The list is in {@code
 * src/test/resources/mutants}.
 */
@NullMarked
package dev.pollen.processor.mutants;

import org.jspecify.annotations.NullMarked;
