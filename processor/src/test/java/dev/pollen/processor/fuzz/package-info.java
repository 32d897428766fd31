// SPDX-License-Identifier: Apache-2.0
/**
 * Random programs: their machines have to mean the same as their native runs. {@code -Dfuzz.programs=5000
 * -Dfuzz.seed=1} makes more of them.
 */
@NullMarked
package dev.pollen.processor.fuzz;

import org.jspecify.annotations.NullMarked;
