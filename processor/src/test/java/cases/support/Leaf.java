// SPDX-License-Identifier: Apache-2.0
package cases.support;

import dev.pollen.Context;
import dev.pollen.Future;
import dev.pollen.Poll;
import dev.pollen.Waker;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** A future that becomes ready when its session says so. It watches over whoever polls it. */
public final class Leaf<T extends @Nullable Object> implements Future<T> {
    enum Kind {
        /** Fails with CancellationException once cancelled. */
        PLAIN,
        /** Awaited inside a finally region: never cancelled. */
        SACRED,
        /** Ignores being cancelled. */
        STUBBORN
    }

    private final Session session = Session.current();
    private final String name;
    private final Kind kind;
    private @Nullable T value;
    private @Nullable Throwable failure;
    private List<String> releases = List.of();

    /** The number among the leaves of the session, in the order of their first polls; -1 before. */
    private int number = -1;

    /** How many wakes are left until it is ready. */
    private int wakes;

    private boolean cancelled;
    private boolean ended;
    private @Nullable Waker waker;

    Leaf(String name, @Nullable T value, @Nullable Throwable failure, Kind kind) {
        this.name = name;
        this.value = value;
        this.failure = failure;
        this.kind = kind;
        if (failure != null) session.made(failure, name);
        session.log("start " + name);
    }

    void releases(String... dead) {
        releases = List.of(dead);
    }

    @Override
    @SuppressWarnings("NullAway") // T may be nullable
    public synchronized Poll<T> poll(Context cx) throws Exception {
        if (ended) {
            session.complain(name + " was polled after it had ended");
            throw new IllegalStateException(name + " has ended");
        }
        if (number < 0) begin();
        if (cancelled) {
            end(name + " cancelled");
            throw new CancellationException(name);
        }
        if (wakes > 0) {
            waker = cx.waker();
            session.suspended(this);
            return Poll.pending();
        }
        Throwable thrown = failure;
        T result = value;
        end(name + (thrown == null ? " -> " + Describe.value(result) : " fails"));
        if (thrown != null) throw Session.<RuntimeException>sneaky(thrown);
        return Poll.ready(result);
    }

    private void begin() {
        number = session.next();
        if (!session.isPending(number)) return;
        if (kind == Kind.PLAIN && session.isCancelledNatively(number)) cancelled = true;
        else wakes = 1 + number % 2;
    }

    private void end(String event) {
        ended = true;
        value = null;
        failure = null;
        waker = null;
        session.resumed(this);
        session.log(event);
    }

    @Override
    public synchronized void cancel() {
        if (ended) return;
        if (kind == Kind.SACRED) session.complain(name + " was cancelled inside a finally region");
        if (cancelled) session.complain(name + " was cancelled twice");
        cancelled = kind != Kind.STUBBORN;
    }

    /** One step nearer to being ready; wakes whoever polled last. */
    public void fire() {
        Waker woken;
        synchronized (this) {
            if (wakes > 0) wakes--;
            woken = waker;
        }
        if (woken != null) woken.wake();
    }

    /** The number among the leaves of the session, in the order of their first polls. */
    public synchronized int number() {
        return number;
    }

    /** The names of tracked objects that nothing may hold while this is pending. */
    public List<String> releases() {
        return releases;
    }

    @Override
    public String toString() {
        return name;
    }
}
