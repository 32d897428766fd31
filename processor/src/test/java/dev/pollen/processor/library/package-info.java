// SPDX-License-Identifier: Apache-2.0
/**
 * A real library through {@code @Async}: its method bodies move into machines, with awaits sprinkled over their
 * expressions, and its own tests have to pass as before.
 */
@NullMarked
package dev.pollen.processor.library;

import org.jspecify.annotations.NullMarked;
