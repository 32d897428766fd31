// SPDX-License-Identifier: Apache-2.0
package dev.pollen.support;

import java.lang.StackWalker.StackFrame;
import java.lang.invoke.MethodHandles.Lookup;

/**
 * Initialises the class of a static {@code @Async} method where a call of the method would. A companion holds one for its
 * class.
 */
public final class Initialization {
    private final Lookup lookup;
    private final Class<?> host;

    /**
     * Whether the class is initialised. Plain, for it is read at each start of a machine: a thread that reads true without
     * having seen the class's initialiser meets it at its first use of the class, as the virtual machine sees to.
     */
    private boolean done;

    /**
     * For a companion.
     *
     * @param lookup that of a class that can name {@code host}
     */
    public Initialization(Lookup lookup, Class<?> host) {
        this.lookup = lookup;
        this.host = host;
    }

    /** Initialises the class if it is not, waiting for another thread that does so; fails as every use of it would. */
    public void ensure() {
        if (!done) initialise();
    }

    private void initialise() {
        try {
            lookup.ensureInitialized(host);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
        // The thread that is initialising the class comes back at once, while others have to wait for it.
        if (!isInsideInitializer()) done = true;
    }

    private static boolean isInsideInitializer() {
        return StackWalker.getInstance()
                .walk(frames -> frames.map(StackFrame::getMethodName).anyMatch("<clinit>"::equals));
    }
}
