// SPDX-License-Identifier: Apache-2.0
/**
 * The compiler that runs the processor, and the nested compilation that reads bodies.
 *
 * <p>The outer compilation is asked for names, files and text only: asking it for what is inside a body would attribute
 * the user's class in place and break legal code. A second compiler task, over the same sources and with a class path
 * found through the outer one, gives every expression its type.
 */
@NullMarked
package dev.pollen.processor.host;

import org.jspecify.annotations.NullMarked;
