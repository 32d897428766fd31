// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.flow;

/** Where a variable lives in the machine. */
public enum Home {
    /** A field: it is needed after a suspension, or the constructor sets it. */
    FIELD,
    /** A local variable of the whole step, or of the whole part. */
    STEP,
    /** A local variable, declared with the statement that first gives it a value. */
    DECLARED,
    /** A local variable, declared without a value before the one text that has all its mentions. */
    BARE,
    /** A local variable, declared with a default value before the first statement that mentions it. */
    DEFAULTED,
    /** Declared by the text that has all its mentions, by the pattern of an if, or by its catch clause. */
    TEXT,
    /** A constant, declared at the top of the step. */
    CONSTANT
}
