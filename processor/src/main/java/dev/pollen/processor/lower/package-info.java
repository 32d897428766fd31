// SPDX-License-Identifier: Apache-2.0
/** From the attributed body to IR, one file for each construct. */
@NullMarked
package dev.pollen.processor.lower;

import org.jspecify.annotations.NullMarked;
