// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.cases;

/** An object is reachable that should not be. */
final class StillHeld extends AssertionError {
    private static final long serialVersionUID = 1;

    /** So often the same is done once more. */
    private static final int REPEATED = 2;

    interface Run<T> {
        T run() throws Exception;
    }

    StillHeld(String message) {
        super(message);
    }

    /**
     * Does it again if something is held: a thread of HotSpot can hold an exception that it has thrown until it throws the
     * next one. What a machine holds it holds each time.
     */
    static <T> T eachTime(Run<T> run) throws Exception {
        for (int left = REPEATED; ; left--) {
            try {
                return run.run();
            } catch (StillHeld held) {
                if (left == 0) throw held;
            }
        }
    }
}
