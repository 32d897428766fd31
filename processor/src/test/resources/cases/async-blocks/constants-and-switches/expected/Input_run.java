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
            Future<String> f = future(new Async());
            // Input.java:21: await(f)
            awaited = await(f, run, depth);
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
            case 1 -> "Input.java:21, awaiting f";
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
                // Input.java:16: await(value("n", 1))
                awaited = await(Trace.value("n", 1), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            } else { at = 0; awaited = run.take(); }
            Integer value = (Integer) awaited;
            int arm = 3;
            switch (value) {
                case 1 -> { arm = 1; }
                default -> { arm = 2; }
            }
            if (arm == 1) {
                return ready("a" + 1);
            } else {
                return ready("never");
            }
        }

        @Override
        protected String method() {
            return "Input.run async block";
        }

        @Override
        protected String place(int state) {
            return switch (state) {
                case 1 -> "Input.java:16, awaiting value(\"n\", 1)";
                default -> super.place(state);
            };
        }
    }
}
