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

    private String value3;

    private int exit;

    private Throwable thrown;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        Future<String> f = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                f = future(new Async());
            case 1:
                leaving: {
                    try {
                        if (at == 0) {
                            // Input.java:23: await(f)
                            awaited = await(f, run, depth);
                            if (awaited == SUSPENDED) return suspend(1);
                        } else { at = 0; awaited = run.take(); }
                        String value = (String) awaited;
                        { value3 = value; exit = 2; break leaving; }
                    } catch (Throwable caught) {
                        thrown = caught;
                        exit = 1;
                    }
                }
                run.enterFinally();
            case 2:
                try {
                    if (at == 0) {
                        // Input.java:25: await(sacred("c", 3))
                        awaited = await(Trace.sacred("c", 3), run, depth);
                        if (awaited == SUSPENDED) return suspend(2);
                    } else { at = 0; awaited = run.take(); }
                    Integer value2 = (Integer) awaited;
                    Trace.log("out " + value2);
                } catch (Throwable failure) {
                    run.exitFinally();
                    throw failure;
                }
                run.exitFinally();
                if (exit == 1) throw thrown;
                return ready(value3);
        }
    }

    @Override
    protected void clear() {
        value3 = null;
        thrown = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:23, awaiting f";
            case 2 -> "Input.java:25, awaiting sacred(\"c\", 3)";
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

        private String value3;

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
                        if (at == 0) {
                            // Input.java:17: await(value("a", 1))
                            awaited = await(Trace.value("a", 1), run, depth);
                            if (awaited == SUSPENDED) return suspend(1);
                        } else { at = 0; awaited = run.take(); }
                        Integer value = (Integer) awaited;
                        { value3 = "v" + value; exit = 2; break leaving; }
                    } catch (Throwable caught) {
                        thrown = caught;
                        exit = 1;
                    }
                }
                run.enterFinally();
            }
            try {
                if (at == 0) {
                    // Input.java:19: await(sacred("b", 2))
                    awaited = await(Trace.sacred("b", 2), run, depth);
                    if (awaited == SUSPENDED) return suspend(2);
                } else { at = 0; awaited = run.take(); }
                Integer value2 = (Integer) awaited;
                Trace.log("finally " + value2);
            } catch (Throwable failure) {
                run.exitFinally();
                throw failure;
            }
            run.exitFinally();
            if (exit == 1) throw thrown;
            return ready(value3);
        }

        @Override
        protected void clear() {
            value3 = null;
            thrown = null;
        }

        @Override
        protected String method() {
            return "Input.run async block";
        }

        @Override
        protected String place(int state) {
            return switch (state) {
                case 1 -> "Input.java:17, awaiting value(\"a\", 1)";
                case 2 -> "Input.java:19, awaiting sacred(\"b\", 2)";
                default -> super.place(state);
            };
        }
    }
}
