// SPDX-License-Identifier: Apache-2.0
package dev.pollen.support;

import static java.util.Objects.requireNonNull;

import dev.pollen.Context;
import dev.pollen.Future;
import dev.pollen.Poll;
import org.jspecify.annotations.Nullable;

/**
 * What one driven chain of machines shares: the machine to resume, the future that it waits for, the failure or value on
 * its way to a caller, the request to cancel, the count of {@code finally} regions. A task is a run; a machine polled
 * from outside has one of its own.
 *
 * <p>Resuming is O(1) in the depth of the chain: the run steps the innermost machine, and only those that become ready
 * are left for their callers. One thread at a time drives a run.
 */
public abstract class Run {
    /** How many machines may step each other on the Java stack; a deeper chain goes on from the run. */
    public static final int LIMIT = 256;

    /** The machine to step next: the innermost suspended one. */
    private @Nullable Machine<?> current;

    /** The future that {@link #current} waits for; null when it is to be stepped at once. */
    private @Nullable Future<?> awaited;

    /** What {@link #take} gives to the machine that is resumed: a value, a finished machine, or its failure. */
    private @Nullable Object arrived;

    private @Nullable Adoption innermost;

    /** How many {@code finally} regions with an await in them are entered and not left. */
    private int shield;

    private boolean failed;
    private boolean bounced;
    private boolean cancelRequested;
    private boolean adoptionCancelled;

    /** Whether {@link #awaited} has been told to cancel. */
    private boolean cancelSent;

    /** For tasks. */
    protected Run() {}

    /** The context of the poll that is going on. */
    protected abstract Context context();

    /** Records the request; it is met at the next await that would suspend. */
    protected void requestCancel() {
        cancelRequested = true;
    }

    /** Whether the request was made. */
    protected final boolean isCancelRequested() {
        return cancelRequested;
    }

    /** Whether the root has been stepped, and has suspended. */
    protected final boolean isStarted() {
        return current != null;
    }

    /** Makes {@code future} the root of this run: the machine itself if nobody has met it, else one that awaits it. */
    protected final <T extends @Nullable Object> Machine<T> root(Future<T> future) {
        Machine<T> root = future instanceof Machine<T> machine && machine.isFresh() ? machine : new Relay<>(future);
        root.owner = this;
        return root;
    }

    /**
     * Cancels a root that this run has not stepped yet.
     *
     * @return whether it is over with it; false if it had been started elsewhere and has to be driven to its end
     */
    protected static boolean cancelUnstarted(Machine<?> root) {
        return root.cancelUnstarted();
    }

    /** Ends a root that is ready, and gives its result. */
    protected static <T extends @Nullable Object> T finish(Machine<T> root) {
        return root.finish();
    }

    /** Ends a root that has failed. */
    protected static void end(Machine<?> root) {
        root.end();
    }

    /** Lets go of everything that a root holds which is never going to be stepped again, and ends it. */
    protected final void abandon(Machine<?> root) {
        current = null;
        awaited = null;
        arrived = null;
        innermost = null;
        root.end();
    }

    /** Called by generated code on entering a {@code finally} region with an await in it. */
    public final void enterFinally() {
        shield++;
    }

    /** Called by generated code on every way out of such a region. */
    public final void exitFinally() {
        shield--;
    }

    /**
     * What the awaited future gave to the machine that is being resumed.
     *
     * @return the value; for a direct call the callee's machine, whose result field has it
     * @throws Throwable what the future failed with
     */
    public final @Nullable Object take() throws Throwable {
        Object value = arrived;
        arrived = null;
        if (!failed) return value;
        failed = false;
        throw (Throwable) requireNonNull(value);
    }

    /**
     * Drives the chain of {@code root} until it is ready or waits.
     *
     * @return true when the root is ready; failing is throwing
     */
    protected final boolean drive(Machine<?> root) throws Throwable {
        Machine<?> machine = current;
        if (machine == null) machine = root;
        else if (awaited != null && !pollAwaited()) return false;
        for (; ; ) {
            boolean ready;
            Throwable failure = null;
            try {
                ready = machine.step(this, 0);
            } catch (Throwable thrown) {
                failure = thrown;
                ready = true;
            }
            if (ready) {
                Machine<?> caller = leave(machine, failure);
                if (caller == null) return true;
                machine = caller;
            } else if (bounced) {
                bounced = false;
                machine = requireNonNull(current);
            } else {
                return false;
            }
        }
    }

    /** Hands the outcome of a machine that has ended to its caller; null if it is the root. */
    private @Nullable Machine<?> leave(Machine<?> ended, @Nullable Throwable failure) throws Throwable {
        Object owner = ended.owner;
        if (failure == null && owner instanceof Machine<?> caller) {
            arrived = ended;
            return caller;
        }
        Machine<?> caller = Adoption.callerOf(owner);
        if (caller == null) {
            current = null;
            if (failure != null) throw failure;
            return null;
        }
        if (owner instanceof Adoption adoption) release(adoption);
        failed = failure != null;
        if (failed) {
            arrived = failure;
            ended.end();
        } else {
            arrived = ended.finish();
        }
        return caller;
    }

    /** Polls what the innermost machine waits for; true when it has arrived or failed. */
    private boolean pollAwaited() {
        Future<?> future = requireNonNull(awaited);
        try {
            if (!cancelSent && isCancelled()) {
                cancelSent = true;
                future.cancel();
            }
            Poll<?> poll = future.poll(context());
            if (poll.isPending()) return false;
            arrived = poll.value();
        } catch (Throwable failure) {
            arrived = failure;
            failed = true;
        }
        awaited = null;
        return true;
    }

    /** First poll of a future that {@code awaiter} met; when pending, the chain waits for it. */
    final @Nullable Object poll(Machine<?> awaiter, Future<?> future) throws Throwable {
        Poll<?> poll = requireNonNull(future, "future").poll(context());
        if (poll.isReady()) return poll.value();
        boolean cancel = isCancelled();
        if (cancel) {
            future.cancel();
            poll = future.poll(context());
            if (poll.isReady()) return poll.value();
        }
        if (current != awaiter) current = awaiter;
        awaited = future;
        cancelSent = cancel;
        return Machine.SUSPENDED;
    }

    /** Leaves {@code next} to the driver, which steps it with an empty Java stack. */
    final void bounce(Machine<?> next) {
        current = next;
        bounced = true;
    }

    final Adoption adopt(Machine<?> caller) {
        Adoption adoption = new Adoption(caller, this, innermost, shield);
        innermost = adoption;
        return adoption;
    }

    final void release(Adoption adoption) {
        innermost = adoption.outer;
    }

    final void cancelAdopted() {
        adoptionCancelled = true;
        context().waker().wake();
    }

    /** Whether a request is to be met here: none is inside the {@code finally} regions entered since it was made for. */
    private boolean isCancelled() {
        if (cancelRequested && shield == 0) return true;
        if (!adoptionCancelled) return false;
        for (Adoption adoption = innermost; adoption != null; adoption = adoption.outer) {
            if (adoption.cancelRequested && adoption.shield == shield) return true;
        }
        return false;
    }

    /** Throws anything, declared or not. */
    @SuppressWarnings("unchecked")
    static <X extends Throwable> RuntimeException sneaky(Throwable failure) throws X {
        throw (X) failure;
    }
}
