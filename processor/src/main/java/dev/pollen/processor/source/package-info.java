// SPDX-License-Identifier: Apache-2.0
/** An attributed {@code @Async} body: its trees, types and text. */
@NullMarked
package dev.pollen.processor.source;

import org.jspecify.annotations.NullMarked;
