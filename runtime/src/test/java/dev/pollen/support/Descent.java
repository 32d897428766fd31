// SPDX-License-Identifier: Apache-2.0
package dev.pollen.support;

import dev.pollen.Future;

/** A machine as the processor writes them: calls itself so many times, the innermost awaits a future; gives the depth. */
final class Descent extends IntMachine {
    private final int levels;
    private final Future<?> leaf;

    Descent(int levels, Future<?> leaf) {
        this.levels = levels;
        this.leaf = leaf;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        switch (state) {
            case 0 -> {
                if (levels > 0) {
                    Descent call = new Descent(levels - 1, leaf);
                    if (depth == Run.LIMIT || !call.step(run, depth + 1)) return suspend(1, call, run, depth);
                    return ready(call.result + 1);
                }
                return await(leaf, run, depth) == SUSPENDED ? suspend(2) : ready(0);
            }
            case 1 -> {
                return ready(((Descent) run.take()).result + 1);
            }
            default -> {
                run.take();
                return ready(0);
            }
        }
    }

    @Override
    protected String method() {
        return "Descent.down";
    }
}
