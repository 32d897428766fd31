package cases;

import cases.support.Trace;
import dev.pollen.Future;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#run()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_run extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_run");
    }

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            InputAsync.Host.initialized();
            int base = 5;
            Future<String> future = future(new Async(base));
            // Input.java:13: await(async(() -> { record Pair(int a, int b) {} class Co...
            awaited = await(future, run, depth);
            if (awaited == SUSPENDED) return suspend(1);
        } else { at = 0; awaited = run.take(); }
        String value = (String) awaited;
        return ready(value);
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:13, awaiting await(async(() -> { record Pair(int a, int b) {} class Co...";
            default -> super.place(state);
        };
    }

    /**
     * The async block at Input.java:13.
     */
    private static final class Async extends ObjectMachine<String> {
        static {
            Abi.check(1, "Async");
        }

        private int base;

        private Locals locals;

        private Pair p;

        private Locals.Counter c;

        Async(int base) {
            this.base = base;
        }

        @Override
        public boolean step(Run run, int depth) throws Throwable {
            int at = state;
            Object awaited = null;
            switch (at) {
                default:
                    locals = new Locals(base);
                    // Input.java:19: await(value("a", 1))
                    awaited = await(Trace.value("a", 1), run, depth);
                    if (awaited == SUSPENDED) return suspend(1);
                case 1:
                    if (at != 0) { at = 0; awaited = run.take(); }
                    Integer value = (Integer) awaited;
                    p = new Pair(value, 2);
                    c = locals.new Counter();
                    c.up();
                    // Input.java:22: await(value("b", 2))
                    if (await(Trace.value("b", 2), run, depth) == SUSPENDED) return suspend(2);
                case 2:
                    if (at != 0) { at = 0; run.take(); }
                    return ready(p.toString() + c.up() + locals.new Counter().up());
            }
        }

        @Override
        protected void clear() {
            locals = null;
            p = null;
            c = null;
        }

        @Override
        protected String method() {
            return "Input.run async block";
        }

        @Override
        protected String place(int state) {
            return switch (state) {
                case 1 -> "Input.java:19, awaiting value(\"a\", 1)";
                case 2 -> "Input.java:22, awaiting value(\"b\", 2)";
                default -> super.place(state);
            };
        }

        record Pair(int a, int b) {
        }

        private static final class Locals {
            private final int base;

            Locals(int base) {
                this.base = base;
            }

            class Counter {
                int n = base;

                int up() {
                    return ++n;
                }
            }
        }
    }
}
