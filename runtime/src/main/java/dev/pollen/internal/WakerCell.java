// SPDX-License-Identifier: Apache-2.0
package dev.pollen.internal;

import dev.pollen.Waker;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * The meeting of one poller, which leaves its newest waker, and one signal, which takes it. Nothing else is ever called:
 * a waker that was replaced before the signal is forgotten.
 */
public class WakerCell {
    private static final Object SIGNALLED = new Object();
    private static final VarHandle STATE;

    static {
        try {
            STATE = MethodHandles.lookup().findVarHandle(WakerCell.class, "state", Object.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /** The newest waker; {@link #SIGNALLED} for good; null while nobody waits. */
    @SuppressWarnings("unused")
    private volatile @Nullable Object state;

    /** For the leaf whose cell this is. */
    protected WakerCell() {}

    /**
     * Called by the poller: leaves the waker to call.
     *
     * @return false if the signal was there first; then the poller is ready, and sees what was written before the signal
     */
    public final boolean register(Waker waker) {
        Object seen = state;
        if (seen == SIGNALLED) return false;
        // Release publishes what the poller wrote, acquire meets the signal; only the signal can make it fail.
        return seen == waker || STATE.compareAndSet(this, seen, waker);
    }

    /** Whether the signal has come. */
    public final boolean isSignalled() {
        return state == SIGNALLED;
    }

    /**
     * Signals, once and for all, without calling anyone.
     *
     * @return the newest waker, for the caller to call outside its locks; null if nobody waits
     */
    public final @Nullable Waker signal() {
        return STATE.getAndSet(this, SIGNALLED) instanceof Waker waker ? waker : null;
    }

    /**
     * Called by the poller, which gives up.
     *
     * @return false if the signal was there first
     */
    public final boolean retire() {
        return STATE.getAndSet(this, SIGNALLED) != SIGNALLED;
    }
}
