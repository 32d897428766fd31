package cases;

import cases.support.Trace;
import dev.pollen.Future;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import dev.pollen.support.VoidMachine;
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

    private StringBuilder out;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                out = new StringBuilder();
                Future<Void> f = future(new Async(out));
                // Input.java:20: await(f)
                if (await(f, run, depth) == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; run.take(); }
                // Input.java:21: await(async(() -> log("plain")))
                if (await(future(new Async2()), run, depth) == SUSPENDED) {
                    return suspend(2);
                }
            case 2:
                if (at != 0) { at = 0; run.take(); }
                // Input.java:22: await(async(() -> { await(value("c", 3)); }))
                if (await(future(new Async3()), run, depth) == SUSPENDED) {
                    return suspend(3);
                }
            case 3:
                if (at != 0) { at = 0; run.take(); }
                return ready(out.toString());
        }
    }

    @Override
    protected void clear() {
        out = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:20, awaiting f";
            case 2 -> "Input.java:21, awaiting async(() -> log(\"plain\"))";
            case 3 -> "Input.java:22, awaiting async(() -> { await(value(\"c\", 3)); })";
            default -> super.place(state);
        };
    }

    /**
     * The async block at Input.java:15.
     */
    private static final class Async extends VoidMachine {
        static {
            Abi.check(1, "Async");
        }

        private StringBuilder out;

        Async(StringBuilder out) {
            this.out = out;
        }

        @Override
        public boolean step(Run run, int depth) throws Throwable {
            int at = state;
            Object awaited = null;
            switch (at) {
                default:
                    // Input.java:16: await(value("a", 1))
                    awaited = await(Trace.value("a", 1), run, depth);
                    if (awaited == SUSPENDED) return suspend(1);
                case 1:
                    if (at != 0) { at = 0; awaited = run.take(); }
                    Integer value = (Integer) awaited;
                    out.append(value);
                    if (out.length() == 0) return ready();
                    // Input.java:18: await(value("b", 2))
                    awaited = await(Trace.value("b", 2), run, depth);
                    if (awaited == SUSPENDED) return suspend(2);
                case 2:
                    if (at != 0) { at = 0; awaited = run.take(); }
                    Integer value2 = (Integer) awaited;
                    out.append(value2);
            }
            return ready();
        }

        @Override
        protected void clear() {
            out = null;
        }

        @Override
        protected String method() {
            return "Input.run async block";
        }

        @Override
        protected String place(int state) {
            return switch (state) {
                case 1 -> "Input.java:16, awaiting value(\"a\", 1)";
                case 2 -> "Input.java:18, awaiting value(\"b\", 2)";
                default -> super.place(state);
            };
        }
    }

    /**
     * The async block at Input.java:21.
     */
    private static final class Async2 extends VoidMachine {
        static {
            Abi.check(1, "Async2");
        }

        Async2() {
        }

        @Override
        public boolean step(Run run, int depth) throws Throwable {
            Trace.log("plain");
            return ready();
        }

        @Override
        protected String method() {
            return "Input.run async block";
        }
    }

    /**
     * The async block at Input.java:22.
     */
    private static final class Async3 extends VoidMachine {
        static {
            Abi.check(1, "Async3");
        }

        Async3() {
        }

        @Override
        public boolean step(Run run, int depth) throws Throwable {
            int at = state;
            if (at == 0) {
                // Input.java:22: await(value("c", 3))
                if (await(Trace.value("c", 3), run, depth) == SUSPENDED) return suspend(1);
            } else { at = 0; run.take(); }
            return ready();
        }

        @Override
        protected String method() {
            return "Input.run async block";
        }

        @Override
        protected String place(int state) {
            return switch (state) {
                case 1 -> "Input.java:22, awaiting value(\"c\", 3)";
                default -> super.place(state);
            };
        }
    }
}
