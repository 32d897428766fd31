// SPDX-License-Identifier: Apache-2.0
/** What may not be an {@code @Async} method: one rule per file. */
@NullMarked
package dev.pollen.processor.check;

import org.jspecify.annotations.NullMarked;
