// SPDX-License-Identifier: Apache-2.0
/** The futures that {@link dev.pollen.Futures} makes of other futures. */
@NullMarked
package dev.pollen.internal.combine;

import org.jspecify.annotations.NullMarked;
