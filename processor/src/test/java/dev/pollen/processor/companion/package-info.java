// SPDX-License-Identifier: Apache-2.0
/** Companions and the checks of declarations, with stubs in place of the machines. */
@NullMarked
package dev.pollen.processor.companion;

import org.jspecify.annotations.NullMarked;
