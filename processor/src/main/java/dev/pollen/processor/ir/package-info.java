// SPDX-License-Identifier: Apache-2.0
/** The small typed tree between lowering and emission: text with holes, awaits, and the control structure around them. No javac type past this line. */
@NullMarked
package dev.pollen.processor.ir;

import org.jspecify.annotations.NullMarked;
