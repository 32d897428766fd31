// SPDX-License-Identifier: Apache-2.0
package dev.pollen.internal.combine;

import dev.pollen.Context;
import dev.pollen.Future;
import dev.pollen.Poll;
import dev.pollen.internal.Budget;
import dev.pollen.internal.Failure;
import dev.pollen.internal.WakerCell;
import dev.pollen.internal.Wakers;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Waits for a completion stage. */
public final class StageFuture<T extends @Nullable Object> implements Future<T> {
    /** Null once this has ended. */
    private @Nullable CompletionStage<T> stage;

    /** From the first poll on. */
    private @Nullable Arrival<T> arrival;

    private boolean cancelled;

    /** The stage, if it was complete already when it was to be cancelled. */
    private @Nullable CompletableFuture<T> settled;

    /** Waits for {@code stage}. */
    public StageFuture(CompletionStage<T> stage) {
        this.stage = stage;
    }

    @Override
    public Poll<T> poll(Context cx) throws Exception {
        CompletionStage<T> source = stage;
        if (source == null) throw new IllegalStateException("a future of a stage was polled after it had ended");
        Arrival<T> waiting = arrival;
        if (waiting == null) {
            if (cancelled)
                throw ended(new CancellationException("the future of a stage was cancelled before its first poll"));
            waiting = new Arrival<>();
            arrival = waiting;
            try {
                source.whenComplete(waiting);
            } catch (Throwable failure) {
                throw ended(failure);
            }
        }
        if (cancelled) {
            if (waiting.retire()) {
                // It may have an outcome, and be about to tell those that wait for it, one by one: that is not lost.
                if (settled == null) throw ended(new CancellationException("the future of a stage was cancelled"));
                settled.whenComplete(waiting);
            }
        } else if (waiting.register(cx.waker())) {
            return Poll.pending();
        } else if (!Budget.spend(cx)) {
            return Poll.pending();
        }
        end();
        return Poll.ready(waiting.value());
    }

    private RuntimeException ended(Throwable failure) {
        end();
        throw Failure.sneaky(failure);
    }

    private void end() {
        stage = null;
        arrival = null;
        settled = null;
    }

    @Override
    public void cancel() {
        if (stage == null || cancelled) return;
        cancelled = true;
        try {
            // True, since some stages (those of java.net.http) end their work only then.
            CompletableFuture<T> future = stage.toCompletableFuture();
            if (!future.cancel(true) && future.isDone()) settled = future;
        } catch (RuntimeException unsupported) {
            // A stage may refuse to show its future: nobody waits for it any more, and that is all there is to do.
            return;
        }
    }

    @Override
    public String toString() {
        return "from(" + stage + ")";
    }

    /** What the stage calls: all that it keeps of a future that was cancelled. */
    private static final class Arrival<T extends @Nullable Object> extends WakerCell
            implements BiConsumer<T, @Nullable Throwable> {
        private @Nullable Object outcome;

        @Override
        public void accept(T value, @Nullable Throwable failure) {
            outcome = failure == null ? value : new Failure(unwrapped(failure));
            Wakers.wake(signal());
        }

        private static Throwable unwrapped(Throwable failure) {
            Throwable cause = failure instanceof CompletionException ? failure.getCause() : null;
            return cause == null ? failure : cause;
        }

        @SuppressWarnings({"unchecked", "NullAway"}) // T may be nullable
        T value() {
            return (T) Failure.valueOf(outcome);
        }
    }
}
