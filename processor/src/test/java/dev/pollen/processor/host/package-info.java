// SPDX-License-Identifier: Apache-2.0
/** Compilers and build set-ups that the processor runs in. */
@NullMarked
package dev.pollen.processor.host;

import org.jspecify.annotations.NullMarked;
