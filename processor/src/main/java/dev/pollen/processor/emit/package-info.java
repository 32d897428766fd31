// SPDX-License-Identifier: Apache-2.0
/** From IR to a JavaPoet machine class. */
@NullMarked
package dev.pollen.processor.emit;

import org.jspecify.annotations.NullMarked;
