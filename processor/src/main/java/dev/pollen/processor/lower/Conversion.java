// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.lower;

/** What happens to an operand before the next one is evaluated. */
enum Conversion {
    NONE,
    /** A boxed value is unboxed, which may throw. */
    UNBOXED,
    /** An operand of a string concatenation becomes text. */
    STRING
}
