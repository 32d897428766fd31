package cases;

import cases.support.Trace;
import dev.pollen.Future;
import dev.pollen.Futures;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.List;
import java.util.concurrent.CancellationException;
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
                Future<List<Integer>> future = Futures.tryJoin(
                        future(new Async()),
                        future(new Async2()));
                // Input.java:35: await(tryJoin( async(() -> { while (true) { try { await(n...
                awaited = await(future, run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            } else { at = 0; awaited = run.take(); }
            List<Integer> value = (List<Integer>) awaited;
            return ready(""
                    + value);
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
            case 1 -> "Input.java:35, awaiting await(tryJoin( async(() -> { while (true) { try { await(n...";
            default -> super.place(state);
        };
    }

    /**
     * The async block at Input.java:36.
     */
    private static final class Async extends ObjectMachine<Integer> {
        static {
            Abi.check(1, "Async");
        }

        private CancellationException again;

        Async() {
        }

        @Override
        public boolean step(Run run, int depth) throws Throwable {
            int at = state;
            int clause = 0;
            while (true) {
                switch (at) {
                    default:
                        again = null;
                    case 1:
                        try {
                            if (at == 0) {
                                // Input.java:39: await(new Never())
                                if (await(new Input.Never(), run, depth) == SUSPENDED) {
                                    return suspend(1);
                                }
                            } else { at = 0; run.take(); }
                            clause = 0;
                        } catch (CancellationException caught) {
                            again = caught;
                            clause = 1;
                        }
                    case 2:
                        if (at != 0 || clause == 1) {
                            if (at == 0) {
                                Trace.log("once more");
                                if (again.getMessage() == null) return ready(0);
                                // Input.java:43: await(new Never())
                                if (await(new Input.Never(), run, depth) == SUSPENDED) {
                                    again = null;
                                    return suspend(2);
                                }
                            } else { at = 0; run.take(); }
                        }
                }
            }
        }

        @Override
        protected void clear() {
            again = null;
        }

        @Override
        protected String method() {
            return "Input.run async block";
        }

        @Override
        protected String place(int state) {
            return switch (state) {
                case 1 -> "Input.java:39, awaiting new Never()";
                case 2 -> "Input.java:43, awaiting new Never()";
                default -> super.place(state);
            };
        }
    }

    /**
     * The async block at Input.java:47.
     */
    private static final class Async2 extends ObjectMachine<Integer> {
        static {
            Abi.check(1, "Async2");
        }

        Async2() {
        }

        @Override
        public boolean step(Run run, int depth) throws Throwable {
            throw new IllegalStateException("failed");
        }

        @Override
        protected String method() {
            return "Input.run async block";
        }
    }
}
