// SPDX-License-Identifier: Apache-2.0
/** Await-free text of the body as IR: the user's own text, in which only names that changed homes are rewritten. */
@NullMarked
package dev.pollen.processor.splice;

import org.jspecify.annotations.NullMarked;
