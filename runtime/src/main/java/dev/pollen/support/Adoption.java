// SPDX-License-Identifier: Apache-2.0
package dev.pollen.support;

import org.jspecify.annotations.Nullable;

/**
 * The bond between a machine met through a {@code Future} variable and the chain that awaits it. Adoptions of one run
 * form a stack: the innermost machine was adopted last.
 */
final class Adoption {
    final Machine<?> caller;
    final Run run;
    final @Nullable Adoption outer;

    /** How many {@code finally} regions the run was in at the adoption: only deeper ones shield this machine. */
    final int shield;

    boolean cancelRequested;

    Adoption(Machine<?> caller, Run run, @Nullable Adoption outer, int shield) {
        this.caller = caller;
        this.run = run;
        this.outer = outer;
        this.shield = shield;
    }

    /** The machine that the result of one with this owner goes to, if it is not a root. */
    static @Nullable Machine<?> callerOf(@Nullable Object owner) {
        if (owner instanceof Machine<?> caller) return caller;
        return owner instanceof Adoption adoption ? adoption.caller : null;
    }

    /** Passes a request made on a machine with this owner to where it counts. */
    static void requestCancel(@Nullable Object owner) {
        if (owner instanceof Run run) {
            run.requestCancel();
        } else if (owner instanceof Adoption adoption && !adoption.cancelRequested) {
            adoption.cancelRequested = true;
            adoption.run.cancelAdopted();
        }
    }
}
