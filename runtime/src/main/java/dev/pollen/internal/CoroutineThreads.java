// SPDX-License-Identifier: Apache-2.0
package dev.pollen.internal;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;

/** Threads for the bodies of async blocks: virtual ones from JDK 21 on, else daemons. */
final class CoroutineThreads {
    private static final String NAME = "pollen-async";
    private static final @Nullable MethodHandle VIRTUAL = virtual();

    private CoroutineThreads() {}

    static Thread make(Runnable body) {
        if (VIRTUAL == null) {
            Thread thread = new Thread(body, NAME);
            thread.setDaemon(true);
            return thread;
        }
        try {
            Thread thread = (Thread) VIRTUAL.invokeExact(body);
            thread.setName(NAME);
            return thread;
        } catch (Throwable failure) {
            throw Failure.sneaky(failure);
        }
    }

    /** {@code Thread.ofVirtual().unstarted(body)}; null where virtual threads are unknown or a preview. */
    private static @Nullable MethodHandle virtual() {
        if (Runtime.version().feature() < 21) return null;
        try {
            MethodHandles.Lookup lookup = MethodHandles.publicLookup();
            Class<?> builder = Class.forName("java.lang.Thread$Builder");
            Class<?> ofVirtual = Class.forName("java.lang.Thread$Builder$OfVirtual");
            Object made = lookup.findStatic(Thread.class, "ofVirtual", MethodType.methodType(ofVirtual))
                    .invoke();
            return lookup.findVirtual(builder, "unstarted", MethodType.methodType(Thread.class, Runnable.class))
                    .bindTo(made);
        } catch (Throwable unexpected) {
            throw new ExceptionInInitializerError(unexpected);
        }
    }
}
