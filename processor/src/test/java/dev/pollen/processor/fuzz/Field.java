// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.fuzz;

/** A field of the program; there is one of each type. */
record Field(Type type, boolean isPrivate, boolean isStatic) {
    String name() {
        return type.field();
    }
}
