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

    private String left;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                // Input.java:14: await(value("a", 1))
                awaited = await(Trace.value("a", 1), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                int x = (Integer) awaited;
                String s = "s" + x;
                Future<String> f = future(new Async(x, s));
                Trace.log("out");
                // Input.java:24: await(f)
                awaited = await(f, run, depth);
                if (awaited == SUSPENDED) return suspend(2);
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                left = (String) awaited;
                // Input.java:24: await(value("d", 3))
                awaited = await(Trace.value("d", 3), run, depth);
                if (awaited == SUSPENDED) return suspend(3);
            case 3:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value = (Integer) awaited;
                return ready(left + value);
        }
    }

    @Override
    protected void clear() {
        left = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:14, awaiting value(\"a\", 1)";
            case 2 -> "Input.java:24, awaiting f";
            case 3 -> "Input.java:24, awaiting value(\"d\", 3)";
            default -> super.place(state);
        };
    }

    /**
     * The async block at Input.java:16.
     */
    private static final class Async extends ObjectMachine<String> {
        static {
            Abi.check(1, "Async");
        }

        private int x;

        private String s;

        private int i;

        private int old;

        Async(int x, String s) {
            this.x = x;
            this.s = s;
        }

        @Override
        public boolean step(Run run, int depth) throws Throwable {
            int at = state;
            Object awaited = null;
            int y = 0;
            switch (at) {
                default:
                    Trace.log("in");
                    // Input.java:18: await(value("b", 2))
                    awaited = await(Trace.value("b", 2), run, depth);
                    if (awaited == SUSPENDED) return suspend(1);
                case 1:
                    if (at != 0) { at = 0; awaited = run.take(); }
                    Integer value = (Integer) awaited;
                    y = value + x;
                    if (y > 100) return ready("never");
                    i = 0;
                case 2:
                    for (; at != 0 || i < 2; i++) {
                        if (at == 0) {
                            old = y;
                            // Input.java:20: await(value("c" + i, i))
                            awaited = await(Trace.value("c" + i, i), run, depth);
                            if (awaited == SUSPENDED) return suspend(2);
                        } else { at = 0; awaited = run.take(); }
                        Integer value2 = (Integer) awaited;
                        y = old + value2;
                    }
                    return ready(s + y);
            }
        }

        @Override
        protected void clear() {
            s = null;
        }

        @Override
        protected String method() {
            return "Input.run async block";
        }

        @Override
        protected String place(int state) {
            return switch (state) {
                case 1 -> "Input.java:18, awaiting value(\"b\", 2)";
                case 2 -> "Input.java:20, awaiting value(\"c\" + i, i)";
                default -> super.place(state);
            };
        }
    }
}
