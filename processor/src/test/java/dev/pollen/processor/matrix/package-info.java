// SPDX-License-Identifier: Apache-2.0

/** Every try statement in every loop, left in every way: generated as a whole, not at random. */
@NullMarked
package dev.pollen.processor.matrix;

import org.jspecify.annotations.NullMarked;
