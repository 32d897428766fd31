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
final class Input_run extends ObjectMachine<List<Integer>> {
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
            int x = 7;
            Future<List<Integer>> future = Futures.join(future(new Async(x)), future(new Async2()), future(new Async3(x)));
            // Input.java:15: await(join(async(() -> await(value("a", 1)) + x), async((...
            awaited = await(future, run, depth);
            if (awaited == SUSPENDED) return suspend(1);
        } else { at = 0; awaited = run.take(); }
        List<Integer> value = (List<Integer>) awaited;
        return ready(value);
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:15, awaiting await(join(async(() -> await(value(\"a\", 1)) + x), async((...";
            default -> super.place(state);
        };
    }

    /**
     * The async block at Input.java:15.
     */
    private static final class Async extends ObjectMachine<Integer> {
        static {
            Abi.check(1, "Async");
        }

        private int x;

        Async(int x) {
            this.x = x;
        }

        @Override
        public boolean step(Run run, int depth) throws Throwable {
            int at = state;
            Object awaited = null;
            if (at == 0) {
                // Input.java:15: await(value("a", 1))
                awaited = await(Trace.value("a", 1), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            } else { at = 0; awaited = run.take(); }
            Integer value = (Integer) awaited;
            return ready(value + x);
        }

        @Override
        protected String method() {
            return "Input.run async block";
        }

        @Override
        protected String place(int state) {
            return switch (state) {
                case 1 -> "Input.java:15, awaiting value(\"a\", 1)";
                default -> super.place(state);
            };
        }
    }

    /**
     * The async block at Input.java:15.
     */
    private static final class Async2 extends ObjectMachine<Integer> {
        static {
            Abi.check(1, "Async2");
        }

        Async2() {
        }

        @Override
        public boolean step(Run run, int depth) throws Throwable {
            return ready(2);
        }

        @Override
        protected String method() {
            return "Input.run async block";
        }
    }

    /**
     * The async block at Input.java:15.
     */
    private static final class Async3 extends ObjectMachine<Integer> {
        static {
            Abi.check(1, "Async3");
        }

        private int x;

        Async3(int x) {
            this.x = x;
        }

        @Override
        public boolean step(Run run, int depth) throws Throwable {
            return ready(x * 3);
        }

        @Override
        protected String method() {
            return "Input.run async block";
        }
    }
}
