// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.cases;

import static cases.support.Trace.log;
import static cases.support.Trace.sacred;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Future;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Methods with the machines that a careful person would write for them. */
final class HandWritten {
    private HandWritten() {}

    static Program program(Callable<?> body, Supplier<Future<?>> entry) {
        return new Program() {
            @Override
            public @Nullable Object callNatively() throws Exception {
                return body.call();
            }

            @Override
            public Future<?> start() {
                return entry.get();
            }
        };
    }

    /** Two awaits; then a direct call. */
    static int sum() {
        int a = await(value("a", 1));
        int b = await(value("b", 2));
        return a + b + cleanUp(b);
    }

    static final class Sum extends IntMachine {
        private int a;
        private int b;
        private @Nullable CleanUp call;

        @Override
        public boolean step(Run run, int depth) throws Throwable {
            int at = state;
            for (; ; ) {
                switch (at) {
                    case 0: {
                        Object awaited = await(value("a", 1), run, depth);
                        if (awaited == SUSPENDED) return suspend(1);
                        a = (Integer) awaited;
                        at = 2;
                        break;
                    }
                    case 1:
                        a = (Integer) run.take();
                        at = 2;
                        break;
                    case 2: {
                        Object awaited = await(value("b", 2), run, depth);
                        if (awaited == SUSPENDED) return suspend(3);
                        b = (Integer) awaited;
                        at = 4;
                        break;
                    }
                    case 3:
                        b = (Integer) run.take();
                        at = 4;
                        break;
                    case 4: {
                        CleanUp called = new CleanUp(b);
                        if (depth == Run.LIMIT || !called.step(run, depth + 1)) {
                            call = called;
                            return suspend(5, called, run, depth);
                        }
                        return ready(a + b + called.result);
                    }
                    default: {
                        run.take();
                        int result = call.result;
                        call = null;
                        return ready(a + b + result);
                    }
                }
            }
        }

        @Override
        protected void clear() {
            call = null;
        }

        @Override
        protected String method() {
            return "HandWritten.sum";
        }
    }

    /** An await in a finally block. */
    static int cleanUp(int x) {
        try {
            x = await(value("c", x + 1));
        } finally {
            log("finally " + x);
            await(sacred("d", x));
        }
        return x;
    }

    static final class CleanUp extends IntMachine {
        private int x;
        private @Nullable Throwable pending;

        CleanUp(int x) {
            this.x = x;
        }

        @Override
        public boolean step(Run run, int depth) throws Throwable {
            int at = state;
            Throwable thrown = pending;
            if (at < 2) {
                try {
                    Object awaited = at == 0 ? await(value("c", x + 1), run, depth) : run.take();
                    if (awaited == SUSPENDED) return suspend(1);
                    x = (Integer) awaited;
                } catch (Throwable t) {
                    thrown = t;
                }
                run.enterFinally();
                at = 2;
            }
            try {
                if (at == 2) {
                    log("finally " + x);
                    if (await(sacred("d", x), run, depth) == SUSPENDED) {
                        pending = thrown;
                        return suspend(3);
                    }
                } else {
                    run.take();
                }
            } catch (Throwable t) {
                run.exitFinally();
                throw t;
            }
            run.exitFinally();
            if (thrown != null) throw thrown;
            return ready(x);
        }

        @Override
        protected void clear() {
            pending = null;
        }

        @Override
        protected String method() {
            return "HandWritten.cleanUp";
        }
    }

    /** Wrong in one way each: what the oracle has to notice. */
    enum Mistake {
        /** Runs the body when it is made. */
        EAGER,
        /** Does something again when it is resumed. */
        REPEATS,
        /** Holds a reference after its end. */
        KEEPS,
        /** Goes on when it should fail. */
        SWALLOWS_CANCELLATION,
        /** Gives another result when it was suspended. */
        FORGETS
    }

    /** What {@link Wrong} is meant to be. */
    static int right() {
        log("once");
        Object kept = new Object();
        int a = await(value("a", 7));
        log(kept.getClass().getSimpleName());
        return a;
    }

    static final class Wrong extends IntMachine {
        private final @Nullable Mistake mistake;
        private @Nullable Object kept;

        Wrong(@Nullable Mistake mistake) {
            this.mistake = mistake;
            if (mistake == Mistake.EAGER) log("once");
        }

        @Override
        public boolean step(Run run, int depth) throws Throwable {
            Object awaited;
            if (state == 0) {
                if (mistake != Mistake.EAGER) log("once");
                kept = new Object();
                awaited = await(value("a", 7), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            } else {
                if (mistake == Mistake.REPEATS) log("once");
                awaited = mistake == Mistake.SWALLOWS_CANCELLATION ? swallow(run) : run.take();
                if (mistake == Mistake.FORGETS) awaited = 0;
            }
            log(kept.getClass().getSimpleName());
            return ready((Integer) awaited);
        }

        private static Object swallow(Run run) throws Throwable {
            try {
                return run.take();
            } catch (IllegalStateException cancelled) {
                return 7;
            }
        }

        @Override
        protected void clear() {
            if (mistake != Mistake.KEEPS) kept = null;
        }

        @Override
        protected String method() {
            return "HandWritten.right";
        }
    }
}
