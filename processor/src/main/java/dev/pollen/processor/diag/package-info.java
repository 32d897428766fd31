// SPDX-License-Identifier: Apache-2.0
/** Every message of the processor, and how it is put in its place. */
@NullMarked
package dev.pollen.processor.diag;

import org.jspecify.annotations.NullMarked;
