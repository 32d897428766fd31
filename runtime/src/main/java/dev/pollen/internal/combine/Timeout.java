// SPDX-License-Identifier: Apache-2.0
package dev.pollen.internal.combine;

import dev.pollen.Context;
import dev.pollen.Future;
import dev.pollen.Poll;
import dev.pollen.TimerFuture;
import dev.pollen.internal.Failure;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Cancels a future that is not ready in time, and waits for its end. */
public final class Timeout<T extends @Nullable Object> implements Future<T> {
    private final Duration duration;

    /** Null once this has ended. */
    private @Nullable Future<T> future;

    /** While the time runs: from the first poll to expiry or cancellation. */
    private @Nullable TimerFuture timer;

    /** From expiry on. */
    private @Nullable TimeoutException expired;

    /** What the future's {@code cancel} threw: its end. */
    private @Nullable Throwable broken;

    private boolean started;
    private boolean cancelled;

    /** Gives {@code future} this long from the first poll. */
    public Timeout(Future<T> future, Duration duration) {
        this.future = Shared.view(future);
        this.duration = duration;
    }

    @Override
    public Poll<T> poll(Context cx) throws Exception {
        Future<T> waiting = future;
        if (waiting == null) throw new IllegalStateException("timeout was polled after it had ended");
        Poll<T> poll;
        try {
            // From the second poll on the timer comes first: a future that uses up the budget must not keep it from
            // firing.
            boolean first = !started;
            boolean over = !first && hasElapsed(cx);
            if (first) start();
            if (broken != null) throw broken;
            poll = waiting.poll(cx);
            if (poll.isPending() && (first ? hasElapsed(cx) : over)) {
                expired = new TimeoutException("not ready within " + duration);
                waiting.cancel();
                poll = waiting.poll(cx);
            }
        } catch (Throwable failure) {
            TimeoutException late = expired;
            end();
            if (late == null) throw Failure.sneaky(failure);
            if (!(failure instanceof CancellationException)) late.addSuppressed(failure);
            throw late;
        }
        if (poll.isReady()) end();
        return poll;
    }

    private void start() {
        if (cancelled) {
            CancellationException refusal = new CancellationException("timeout was cancelled before it was polled");
            if (broken != null) refusal.addSuppressed(broken);
            throw refusal;
        }
        started = true;
        timer = new TimerFuture(duration);
    }

    private boolean hasElapsed(Context cx) {
        if (timer == null || timer.poll(cx).isPending()) return false;
        timer = null;
        return true;
    }

    @Override
    public void cancel() {
        Future<T> waiting = future;
        if (waiting == null || cancelled || expired != null) return;
        cancelled = true;
        stopTimer();
        try {
            waiting.cancel();
        } catch (Throwable failure) {
            broken = failure;
        }
    }

    private void end() {
        stopTimer();
        future = null;
        expired = null;
        broken = null;
    }

    private void stopTimer() {
        if (timer != null) timer.cancel();
        timer = null;
    }

    @Override
    public String toString() {
        return "timeout(" + future + ", " + duration + ")";
    }
}
