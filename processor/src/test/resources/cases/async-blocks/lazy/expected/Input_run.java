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

    private Future<String> f;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                f = future(new Async());
                Trace.log("before");
                future(new Async2());
                // Input.java:18: await(value("b", 1))
                if (await(Trace.value("b", 1), run, depth) == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; run.take(); }
                Trace.log("still before");
                // Input.java:20: await(f)
                awaited = await(f, run, depth);
                if (awaited == SUSPENDED) {
                    f = null;
                    return suspend(2);
                }
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                String value = (String) awaited;
                return ready(value);
        }
    }

    @Override
    protected void clear() {
        f = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:18, awaiting value(\"b\", 1)";
            case 2 -> "Input.java:20, awaiting f";
            default -> super.place(state);
        };
    }

    /**
     * The async block at Input.java:15.
     */
    private static final class Async extends ObjectMachine<String> {
        static {
            Abi.check(1, "Async");
        }

        Async() {
        }

        @Override
        public boolean step(Run run, int depth) throws Throwable {
            int at = state;
            Object awaited = null;
            if (at == 0) {
                // Input.java:15: await(value("a", "x"))
                awaited = await(Trace.value("a", "x"), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            } else { at = 0; awaited = run.take(); }
            String value = (String) awaited;
            return ready(Trace.eval("body", value));
        }

        @Override
        protected String method() {
            return "Input.run async block";
        }

        @Override
        protected String place(int state) {
            return switch (state) {
                case 1 -> "Input.java:15, awaiting value(\"a\", \"x\")";
                default -> super.place(state);
            };
        }
    }

    /**
     * The async block at Input.java:17.
     */
    private static final class Async2 extends VoidMachine {
        static {
            Abi.check(1, "Async2");
        }

        Async2() {
        }

        @Override
        public boolean step(Run run, int depth) throws Throwable {
            Trace.log("never");
            return ready();
        }

        @Override
        protected String method() {
            return "Input.run async block";
        }
    }
}
