// SPDX-License-Identifier: Apache-2.0
package dev.pollen.futures;

import dev.pollen.Context;
import dev.pollen.Waker;
import java.util.concurrent.atomic.AtomicInteger;

/** A context whose waker counts. */
final class Wakes implements Context, Waker {
    private final AtomicInteger count = new AtomicInteger();

    @Override
    public Waker waker() {
        return this;
    }

    @Override
    public void wake() {
        count.incrementAndGet();
    }

    /** The wakes since the last call. */
    int taken() {
        return count.getAndSet(0);
    }
}
