// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.fuzz;

/** How large a program may be: many small ones find more than few large ones, in the same time. */
enum Size {
    TINY(1, 3, 2),
    SMALL(2, 3, 2),
    MIDDLE(3, 3, 3),
    LARGE(5, 4, 3);

    private final int methods;
    private final int statements;
    private final int depth;

    Size(int methods, int statements, int depth) {
        this.methods = methods;
        this.statements = statements;
        this.depth = depth;
    }

    /** The most methods. */
    int methods() {
        return methods;
    }

    /** The most statements that a method begins with. */
    int statements() {
        return statements;
    }

    /** How deep statements are nested. */
    int depth() {
        return depth;
    }
}
