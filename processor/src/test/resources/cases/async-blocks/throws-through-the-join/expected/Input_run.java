package cases;

import cases.support.Trace;
import dev.pollen.Future;
import dev.pollen.Futures;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.List;
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
        if (at == 0) InputAsync.Host.initialized();
        try {
            if (at == 0) {
                Future<List<Integer>> future = Futures.join(future(new Async()), future(new Async2()));
                // Input.java:14: await(join(async(() -> await(value("a", 1))), async(() ->...
                awaited = await(future, run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            } else { at = 0; awaited = run.take(); }
            List<Integer> value = (List<Integer>) awaited;
            return ready("" + value);
        } catch (IllegalStateException e) {
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
            case 1 -> "Input.java:14, awaiting await(join(async(() -> await(value(\"a\", 1))), async(() ->...";
            default -> super.place(state);
        };
    }

    /**
     * The async block at Input.java:14.
     */
    private static final class Async extends ObjectMachine<Integer> {
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
                // Input.java:14: await(value("a", 1))
                awaited = await(Trace.value("a", 1), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            } else { at = 0; awaited = run.take(); }
            Integer value = (Integer) awaited;
            return ready(value);
        }

        @Override
        protected String method() {
            return "Input.run async block";
        }

        @Override
        protected String place(int state) {
            return switch (state) {
                case 1 -> "Input.java:14, awaiting value(\"a\", 1)";
                default -> super.place(state);
            };
        }
    }

    /**
     * The async block at Input.java:14.
     */
    private static final class Async2 extends ObjectMachine<Integer> {
        static {
            Abi.check(1, "Async2");
        }

        Async2() {
        }

        @Override
        public boolean step(Run run, int depth) throws Throwable {
            throw new IllegalStateException("b");
        }

        @Override
        protected String method() {
            return "Input.run async block";
        }
    }
}
