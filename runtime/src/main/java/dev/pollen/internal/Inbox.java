// SPDX-License-Identifier: Apache-2.0
package dev.pollen.internal;

import static java.util.Objects.requireNonNull;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Letters from any thread to one worker, delivered in the order of posting: a stack linked through the letters that the
 * worker takes whole and reverses. The worker parks here.
 */
final class Inbox {
    private static final VarHandle HEAD;

    static {
        try {
            HEAD = MethodHandles.lookup().findVarHandle(Inbox.class, "head", Letter.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private static final Letter CLOSED = new Post() {
        @Override
        public void deliver() {
            throw new AssertionError("the end of a closed inbox");
        }
    };

    /** The newest letter; null if there is none. */
    private volatile @Nullable Letter head;

    /** The worker, while it is parked or about to be. */
    private volatile @Nullable Thread parked;

    /** Posts a letter; false if the inbox is closed. */
    boolean post(Letter letter) {
        for (; ; ) {
            Letter newest = head;
            if (newest == CLOSED) return false;
            letter.link(newest);
            // The CAS releases the letter's content to the worker's getAndSet. It is also the full fence between this
            // write and the read of parked: either we see the worker parked, or it sees the letter before it parks.
            if (HEAD.compareAndSet(this, newest, letter)) {
                // Who posted the first letter wakes the worker for all that follow until it takes them.
                if (newest == null) unpark();
                return true;
            }
        }
    }

    private void unpark() {
        Thread worker = parked;
        if (worker != null) LockSupport.unpark(worker);
    }

    /** Whether there is a letter. */
    boolean hasMail() {
        return head != null;
    }

    /** Delivers what was posted; called by the worker. */
    void deliver() {
        Letter newest = head;
        if (newest == null || newest == CLOSED) return; // only the worker closes
        // Acquires what all senders wrote: each CAS continues the release sequence of those before it.
        Letter letter = reversed((Letter) HEAD.getAndSet(this, null));
        while (letter != null) {
            Letter next = letter.link();
            letter.link(null); // before the delivery, after which it may be posted again
            try {
                letter.deliver();
            } catch (Throwable failure) {
                Uncaught.log("a letter to a worker could not be delivered", failure);
            }
            letter = next;
        }
    }

    private static @Nullable Letter reversed(@Nullable Letter newest) {
        Letter oldest = null;
        for (Letter letter = newest; letter != null; ) {
            Letter earlier = letter.link();
            letter.link(oldest);
            oldest = letter;
            letter = earlier;
        }
        return oldest;
    }

    /** Parks the calling worker until there is mail; at most {@code nanos}, or without end if MAX_VALUE. */
    void park(long nanos) {
        parked = Thread.currentThread(); // volatile: before the look at head, see post
        if (head == null) {
            if (nanos == Long.MAX_VALUE) LockSupport.park(this);
            else LockSupport.parkNanos(this, nanos);
        }
        parked = null;
    }

    /** Refuses letters from now on, if none is waiting; false if one is. */
    boolean tryClose() {
        return HEAD.compareAndSet(this, null, CLOSED);
    }

    /** A letter that is no task. */
    abstract static class Post implements Letter {
        private @Nullable Letter link;

        @Override
        public final void link(@Nullable Letter earlier) {
            link = earlier;
        }

        @Override
        public final @Nullable Letter link() {
            return link;
        }
    }

    static Letter posting(Runnable action) {
        requireNonNull(action, "action");
        return new Post() {
            @Override
            public void deliver() {
                action.run();
            }
        };
    }
}
