// SPDX-License-Identifier: Apache-2.0
/** The companion of a type: entries, factories and dispatch of its {@code @Async} methods, from signatures alone. */
@NullMarked
package dev.pollen.processor.companion;

import org.jspecify.annotations.NullMarked;
