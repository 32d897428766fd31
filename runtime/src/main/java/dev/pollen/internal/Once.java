// SPDX-License-Identifier: Apache-2.0
package dev.pollen.internal;

import dev.pollen.Context;
import dev.pollen.Future;
import dev.pollen.Poll;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** A future that is ready at its first poll. */
abstract class Once<T extends @Nullable Object> implements Future<T> {
    private boolean cancelled;
    private boolean ended;

    /** The outcome; called once. */
    abstract T get() throws Exception;

    @Override
    public final Poll<T> poll(Context cx) throws Exception {
        if (ended) throw new IllegalStateException(this + " was polled after it had ended");
        ended = true;
        if (cancelled) throw new CancellationException(this + " was cancelled before it was polled");
        return Poll.ready(get());
    }

    @Override
    public final void cancel() {
        cancelled = true;
    }
}
