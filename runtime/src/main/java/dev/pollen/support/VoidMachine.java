// SPDX-License-Identifier: Apache-2.0
package dev.pollen.support;

import org.jspecify.annotations.Nullable;

/** A machine whose method returns nothing. */
public abstract class VoidMachine extends Machine<@Nullable Void> {
    /** For generated code. */
    protected VoidMachine() {}

    /** Ends: returns true, which the step returns in turn. */
    protected final boolean ready() {
        return true;
    }

    @Override
    @SuppressWarnings("NullAway") // T is @Nullable Void, which NullAway does not read
    protected final @Nullable Void boxed() {
        return null;
    }

    /** The machine of an override that is no {@code @Async} method: its first step calls it. */
    public static VoidMachine calling(Object self, String method, VoidCall call) {
        return new Calling(new PlainCall<@Nullable Void>(self, method, call));
    }

    private static final class Calling extends VoidMachine {
        private final PlainCall<@Nullable Void> call;

        Calling(PlainCall<@Nullable Void> call) {
            this.call = call;
        }

        @Override
        public boolean step(Run run, int depth) throws Throwable {
            call.call();
            return ready();
        }

        @Override
        protected void clear() {
            call.clear();
        }

        @Override
        protected String method() {
            return call.method();
        }
    }
}
