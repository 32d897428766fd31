// SPDX-License-Identifier: Apache-2.0
package cases.support;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** One run of a program: which of its leaves are pending, what it logged, what went wrong. There is one at a time. */
public final class Session {
    /** No leaf is cancelled by the session. */
    public static final int NEVER = -1;

    /** More events than a case has, unless it never ends. */
    private static final int MOST_EVENTS = 100_000;

    private static final ExecutorService WAKERS = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "case wakers");
        thread.setDaemon(true);
        return thread;
    });

    private static volatile @Nullable Session current;

    private final IntPredicate pending;
    private final boolean stepped;
    private final int cancelAt;
    private final List<String> log = Collections.synchronizedList(new ArrayList<>());
    private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());
    private final Map<Throwable, String> made = Collections.synchronizedMap(new IdentityHashMap<>());
    private final Map<String, WeakReference<Object>> tracked = new ConcurrentHashMap<>();
    private final Set<Leaf<?>> suspended = Collections.synchronizedSet(new LinkedHashSet<>());
    private int leaves;

    private Session(IntPredicate pending, boolean stepped, int cancelAt) {
        this.pending = pending;
        this.stepped = stepped;
        this.cancelAt = cancelAt;
        current = this;
    }

    /** A run whose pending leaves are woken by another thread. */
    public static Session woken(IntPredicate pending) {
        return new Session(pending, false, NEVER);
    }

    /**
     * A native run as if cancelled while leaf {@code cancelAt} is pending: it and the pending ones after it fail with
     * CancellationException, those for a finally excepted.
     */
    public static Session cancelled(IntPredicate pending, int cancelAt) {
        return new Session(pending, false, cancelAt);
    }

    /** A run whose pending leaves wait for {@link Leaf#fire}. */
    public static Session stepped(IntPredicate pending) {
        return new Session(pending, true, NEVER);
    }

    static Session current() {
        Session session = current;
        if (session == null) throw new IllegalStateException("no case is running");
        return session;
    }

    /** What was logged so far. */
    public List<String> log() {
        synchronized (log) {
            return List.copyOf(log);
        }
    }

    /** Offences against the contract of futures. */
    public List<String> complaints() {
        synchronized (complaints) {
            return List.copyOf(complaints);
        }
    }

    /** How many leaves were polled. */
    public synchronized int leaves() {
        return leaves;
    }

    /** The leaves that are pending, in the order of their first suspension. */
    public List<Leaf<?>> suspended() {
        synchronized (suspended) {
            return List.copyOf(suspended);
        }
    }

    /** The leaf that was to fail with {@code failure}, or null. */
    public @Nullable String maker(Throwable failure) {
        return made.get(failure);
    }

    /** The names of all tracked objects. */
    public Set<String> tracked() {
        return Set.copyOf(tracked.keySet());
    }

    /** Whether the tracked object is gone. */
    public boolean isReleased(String name) {
        WeakReference<Object> reference = tracked.get(name);
        if (reference == null) throw new IllegalArgumentException(name + " is not tracked");
        for (int i = 0; i < 50 && reference.get() != null; i++) System.gc();
        return reference.get() == null;
    }

    void log(String event) {
        if (log.size() >= MOST_EVENTS) throw new IllegalStateException("the run does not end");
        log.add(event);
    }

    void complain(String offence) {
        complaints.add(offence);
    }

    void made(Throwable failure, String name) {
        made.put(failure, name);
    }

    void track(String name, Object object) {
        tracked.put(name, new WeakReference<>(object));
    }

    synchronized int next() {
        return leaves++;
    }

    boolean isPending(int leaf) {
        return pending.test(leaf);
    }

    boolean isCancelledNatively(int leaf) {
        return cancelAt != NEVER && leaf >= cancelAt;
    }

    void suspended(Leaf<?> leaf) {
        suspended.add(leaf);
        if (!stepped) WAKERS.execute(leaf::fire);
    }

    void resumed(Leaf<?> leaf) {
        suspended.remove(leaf);
    }

    @SuppressWarnings("unchecked")
    static <X extends Throwable> RuntimeException sneaky(Throwable failure) throws X {
        throw (X) failure;
    }
}
