// SPDX-License-Identifier: Apache-2.0
package dev.pollen.internal;

/** For tests of which the model checker of Lincheck runs the threads, in many orders of their steps. */
public final class Orders {
    private Orders() {}

    /** Runs the parts, each in a thread of its own, to the end of all. */
    public static void together(Runnable... parts) {
        Thread[] threads = new Thread[parts.length];
        for (int i = 0; i < parts.length; i++) threads[i] = new Thread(parts[i]);
        for (Thread thread : threads) thread.start();
        try {
            for (Thread thread : threads) thread.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** An assertion that the model checker can follow. */
    public static void check(boolean holds, String otherwise) {
        if (!holds) throw new AssertionError(otherwise);
    }
}
