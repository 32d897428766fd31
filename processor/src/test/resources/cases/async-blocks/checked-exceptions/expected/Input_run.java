package cases;

import cases.support.Trace;
import dev.pollen.Future;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.io.IOException;
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
        Future<String> f = null;
        if (at == 0) {
            InputAsync.Host.initialized();
            f = future(new Async());
        }
        try {
            if (at == 0) {
                // Input.java:19: await(f, IOException.class)
                awaited = await(f, run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            } else { at = 0; awaited = run.take(); }
            String value = (String) awaited;
            return ready(value);
        } catch (IOException e) {
            return ready(e.getMessage());
        }
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:19, awaiting f, IOException.class";
            default -> super.place(state);
        };
    }

    /**
     * The async block at Input.java:14.
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
                // Input.java:15: await(value("a", true))
                awaited = await(Trace.value("a", true), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            } else { at = 0; awaited = run.take(); }
            Boolean value = (Boolean) awaited;
            if (value) {
                throw new IOException("io");
            }
            return ready("never");
        }

        @Override
        protected String method() {
            return "Input.run async block";
        }

        @Override
        protected String place(int state) {
            return switch (state) {
                case 1 -> "Input.java:15, awaiting value(\"a\", true)";
                default -> super.place(state);
            };
        }
    }
}
