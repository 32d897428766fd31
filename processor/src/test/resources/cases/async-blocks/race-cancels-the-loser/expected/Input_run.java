package cases;

import cases.support.Trace;
import dev.pollen.Future;
import dev.pollen.Futures;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
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
                Future<String> slow = future(new Async());
                Future<String> future = Futures.race(slow, future(new Async2()));
                // Input.java:47: await(race(slow, async(() -> "quick")))
                awaited = await(future, run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                String won = (String) awaited;
                left = won + " and ";
                // Input.java:48: await(value("c", 1))
                awaited = await(Trace.value("c", 1), run, depth);
                if (awaited == SUSPENDED) return suspend(2);
            case 2:
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
            case 1 -> "Input.java:47, awaiting race(slow, async(() -> \"quick\"))";
            case 2 -> "Input.java:48, awaiting value(\"c\", 1)";
            default -> super.place(state);
        };
    }

    /**
     * The async block at Input.java:35.
     */
    private static final class Async extends ObjectMachine<String> {
        static {
            Abi.check(1, "Async");
        }

        private String value2;

        private int exit;

        private Throwable thrown;

        Async() {
        }

        @Override
        public boolean step(Run run, int depth) throws Throwable {
            int at = state;
            Object awaited = null;
            if (at < 2) {
                leaving: {
                    try {
                        try {
                            if (at == 0) {
                                // Input.java:37: await(new Never())
                                awaited = await(new Input.Never(), run, depth);
                                if (awaited == SUSPENDED) return suspend(1);
                            } else { at = 0; awaited = run.take(); }
                            Integer value = (Integer) awaited;
                            { value2 = "slow" + value; exit = 2; break leaving; }
                        } catch (CancellationException e) {
                            Trace.log("cancelled");
                            throw e;
                        }
                    } catch (Throwable caught) {
                        thrown = caught;
                        exit = 1;
                    }
                }
                run.enterFinally();
            }
            try {
                if (at == 0) {
                    Trace.log("closing");
                    // Input.java:43: await(sacred("b", 1))
                    if (await(Trace.sacred("b", 1), run, depth) == SUSPENDED) return suspend(2);
                } else { at = 0; run.take(); }
                Trace.log("closed");
            } catch (Throwable failure) {
                run.exitFinally();
                throw failure;
            }
            run.exitFinally();
            if (exit == 1) throw thrown;
            return ready(value2);
        }

        @Override
        protected void clear() {
            value2 = null;
            thrown = null;
        }

        @Override
        protected String method() {
            return "Input.run async block";
        }

        @Override
        protected String place(int state) {
            return switch (state) {
                case 1 -> "Input.java:37, awaiting new Never()";
                case 2 -> "Input.java:43, awaiting sacred(\"b\", 1)";
                default -> super.place(state);
            };
        }
    }

    /**
     * The async block at Input.java:47.
     */
    private static final class Async2 extends ObjectMachine<String> {
        static {
            Abi.check(1, "Async2");
        }

        Async2() {
        }

        @Override
        public boolean step(Run run, int depth) throws Throwable {
            return ready("quick");
        }

        @Override
        protected String method() {
            return "Input.run async block";
        }
    }
}
