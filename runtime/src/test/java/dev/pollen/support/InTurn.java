// SPDX-License-Identifier: Apache-2.0
package dev.pollen.support;

import dev.pollen.Future;
import java.util.ArrayList;
import java.util.List;

/** A machine as the processor writes them: awaits futures one after the other, and gives their values. */
final class InTurn extends ObjectMachine<List<Object>> {
    private final String name;
    private List<Object> values = new ArrayList<>();
    private Future<?>[] futures;

    InTurn(String name, Future<?>... futures) {
        this.name = name;
        this.futures = futures;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        while (at != 0 || values.size() < futures.length) {
            Object awaited;
            if (at == 0) {
                awaited = await(futures[values.size()], run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            } else {
                at = 0;
                awaited = run.take();
            }
            values.add(awaited);
        }
        return ready(values);
    }

    boolean isCleared() {
        return futures == null;
    }

    @Override
    protected void clear() {
        futures = null;
        values = null;
    }

    @Override
    protected String method() {
        return name;
    }

    @Override
    protected String place(int at) {
        return name + ".java:" + at;
    }
}
