// SPDX-License-Identifier: Apache-2.0
/** Rust-style futures for plain Java: futures, executors, timers, and what {@code @Async} methods await. */
@NullMarked
package dev.pollen;

import org.jspecify.annotations.NullMarked;
