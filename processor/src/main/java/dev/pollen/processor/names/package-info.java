// SPDX-License-Identifier: Apache-2.0
/** Names of what is generated, and what generated code can name. */
@NullMarked
package dev.pollen.processor.names;

import org.jspecify.annotations.NullMarked;
