// SPDX-License-Identifier: Apache-2.0
/** The annotation processor: entry, options, rounds. */
@NullMarked
package dev.pollen.processor;

import org.jspecify.annotations.NullMarked;
