// SPDX-License-Identifier: Apache-2.0
package dev.pollen.support;

import dev.pollen.Context;
import dev.pollen.Future;
import dev.pollen.Poll;
import dev.pollen.internal.Polling;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * The base of every generated future. One object is one call of an {@code @Async} method.
 *
 * <p>A machine is driven by a {@link Run} that it shares with the machines that it awaits and that await it. It belongs
 * to whoever met it first: a caller, an await, or, polled from outside, a run of its own.
 *
 * @param <T> the boxed result
 */
public abstract class Machine<T extends @Nullable Object> implements Future<T> {
    /** The version of what generated code relies on in this package. */
    public static final int ABI = 1;

    /** What {@link #await} returns when the future was pending. */
    protected static final Object SUSPENDED = new Object();

    private static final int ENDED = -1;
    private static final int CANCELLED = -2;

    /** Where to go on: 0 before the start, else the number of the await that suspended. */
    protected int state;

    /**
     * Whom the result goes to: the {@link Machine} that called this one, an {@link Adoption}, a {@link Run} if this is a
     * root, or nobody yet.
     */
    @Nullable Object owner;

    /** For generated code. */
    protected Machine() {}

    /**
     * Runs from the current state to the next suspension or the end. The hot method: called by other machines, statically
     * typed, and by the run.
     *
     * @param run what the chain shares
     * @param depth how many machines are on the Java stack above this one, at most {@link Run#LIMIT}
     * @return true when ready, the result in its field; false when suspended; failing is throwing
     */
    public abstract boolean step(Run run, int depth) throws Throwable;

    /** The result, once {@link #step} has returned true. */
    protected abstract T boxed();

    /** Sets to null every field that holds a reference; called at the end of a machine that others may still hold. */
    protected void clear() {}

    /** The method, as {@code Weather.report}. */
    protected abstract String method();

    /** The place of the await that {@code state} waits at, as {@code Weather.java:12}. */
    protected String place(int state) {
        return "";
    }

    /**
     * Awaits a future that is not statically known to be a machine.
     *
     * @return its value, or {@link #SUSPENDED}: then the caller sets its state and returns false, and finds the value in
     *     {@link Run#take} when stepped again
     */
    protected final @Nullable Object await(Future<?> future, Run run, int depth) throws Throwable {
        if (future instanceof Machine<?> machine && machine.isFresh()) return machine.adopt(this, run, depth);
        return run.poll(this, future);
    }

    /**
     * Suspends at a direct call: {@code call} was stepped and returned false, or was left to the run because the bound on
     * depth is reached.
     *
     * @return false, which the caller returns in turn
     */
    protected final boolean suspend(int at, Machine<?> call, Run run, int depth) {
        state = at;
        call.owner = this;
        if (depth == Run.LIMIT) run.bounce(call);
        return false;
    }

    /**
     * Suspends at an await.
     *
     * @return false, which the caller returns in turn
     */
    protected final boolean suspend(int at) {
        state = at;
        return false;
    }

    /** The machine of an async block, by the type that its creation has for the user. */
    protected static <T extends @Nullable Object> Future<T> future(Machine<T> block) {
        return block;
    }

    /** Whether nobody has polled, awaited or cancelled this. */
    final boolean isFresh() {
        return state == 0 && owner == null;
    }

    private @Nullable Object adopt(Machine<?> caller, Run run, int depth) throws Throwable {
        Adoption adoption = run.adopt(caller);
        owner = adoption;
        if (depth == Run.LIMIT) {
            run.bounce(this);
            return SUSPENDED;
        }
        boolean ready;
        try {
            ready = step(run, depth + 1);
        } catch (Throwable failure) {
            run.release(adoption);
            end();
            throw failure;
        }
        if (!ready) return SUSPENDED;
        run.release(adoption);
        return finish();
    }

    /** Ends a machine that is ready, and gives its result. */
    final T finish() {
        T result = boxed();
        end();
        return result;
    }

    /** Ends a machine that is ready or has failed: a later poll is refused, and nothing is held any more. */
    final void end() {
        state = ENDED;
        clear();
    }

    /** Cancelled before its run stepped it: whether nothing is left to drive. */
    boolean cancelUnstarted() {
        return true;
    }

    /** Whether this was started as a root of its own and has not ended. */
    final boolean isStartedRoot() {
        return owner instanceof RootRun && state >= 0;
    }

    /** Polled from outside: this machine becomes the root of a run of its own, and stays one. */
    @Override
    public final Poll<T> poll(Context cx) throws Exception {
        RootRun run = root();
        boolean outermost = Polling.enter();
        try {
            return run.resume(this, cx) ? Poll.ready(finish()) : Poll.pending();
        } catch (Throwable failure) {
            end();
            throw Run.sneaky(failure);
        } finally {
            run.leave();
            if (outermost) Polling.exit();
        }
    }

    private RootRun root() {
        if (owner instanceof RootRun run && state != ENDED) {
            run.enter(this);
            return run;
        }
        if (state == CANCELLED) {
            end();
            throw new CancellationException(method() + " was cancelled before it started");
        }
        if (!isFresh()) throw refusal();
        RootRun run = new RootRun();
        owner = run;
        run.enter(this);
        return run;
    }

    /** Why this machine may not be polled. */
    final IllegalStateException refusal() {
        if (state == ENDED) return new IllegalStateException(method() + " was polled after it had ended");
        String by = owner instanceof Run ? "a task" : String.valueOf(Adoption.callerOf(owner));
        return new IllegalStateException(method() + " is already awaited by " + by + "; use Futures.shared");
    }

    @Override
    public final void cancel() {
        if (isFresh()) state = CANCELLED;
        else if (state >= 0) Adoption.requestCancel(owner);
    }

    @Override
    public String toString() {
        return switch (state) {
            case 0 -> owner == null ? method() + " not started" : method();
            case ENDED -> method() + " ended";
            case CANCELLED -> method() + " cancelled";
            default -> method() + " suspended at " + place(state);
        };
    }
}
