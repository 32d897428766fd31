// SPDX-License-Identifier: Apache-2.0
package dev.pollen.support;

import dev.pollen.Future;
import dev.pollen.internal.combine.Shared;
import org.jspecify.annotations.Nullable;

/** The root of a task whose future is no machine, or one that was started before: awaits it. */
final class Relay<T extends @Nullable Object> extends ObjectMachine<T> {
    private @Nullable Future<T> future;

    Relay(Future<T> future) {
        this.future = future;
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway"}) // T may be nullable
    public boolean step(Run run, int depth) throws Throwable {
        if (state != 0) return ready((T) run.take());
        Future<T> awaited = future;
        if (awaited == null) throw refusal();
        Object value = await(awaited, run, depth);
        return value == SUSPENDED ? suspend(1) : ready((T) value);
    }

    @Override
    boolean cancelUnstarted() {
        Future<T> awaited = future;
        if (awaited instanceof Machine<T> machine) return !machine.isStartedRoot();
        // One awaiter less of a shared future that it never polled: that is no matter of the others.
        if (awaited != null && !(awaited instanceof Shared<T>)) awaited.cancel();
        return true;
    }

    @Override
    protected void clear() {
        future = null;
    }

    @Override
    protected String method() {
        return String.valueOf(future);
    }
}
