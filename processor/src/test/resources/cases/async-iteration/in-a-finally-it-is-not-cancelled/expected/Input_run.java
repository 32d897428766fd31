package cases;

import cases.support.Trace;
import dev.pollen.AsyncIterator;
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

    private String s;

    private String old;

    private int exit;

    private Throwable thrown;

    private AsyncIterator<? extends Integer> iterator;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                // Input.java:36: await(value("before", "b"))
                awaited = await(Trace.value("before", "b"), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                s = (String) awaited;
            case 2:
                try {
                    if (at == 0) {
                        old = s;
                        // Input.java:38: await(value("body", "x"))
                        awaited = await(Trace.value("body", "x"), run, depth);
                        if (awaited == SUSPENDED) return suspend(2);
                    } else { at = 0; awaited = run.take(); }
                    String value = (String) awaited;
                    s = old + value;
                    exit = 0;
                } catch (Throwable caught) {
                    thrown = caught;
                    exit = 1;
                }
                run.enterFinally();
            case 3:
                try {
                    if (at == 0) iterator = (new Input.Steps(2)).asyncIterator();
                    loop: while (true) {
                        if (at == 0) {
                            // Input.java:40: the next of new Steps(2)
                            awaited = await(iterator.moveNext(), run, depth);
                            if (awaited == SUSPENDED) {
                                old = null;
                                return suspend(3);
                            }
                        } else { at = 0; awaited = run.take(); }
                        boolean more = (Boolean) awaited;
                        if (!more) break loop;
                        int step = iterator.current();
                        Trace.log("undo " + step);
                    }
                } catch (Throwable failure) {
                    run.exitFinally();
                    throw failure;
                }
                run.exitFinally();
                if (exit == 1) throw thrown;
                return ready(s);
        }
    }

    @Override
    protected void clear() {
        s = null;
        old = null;
        thrown = null;
        iterator = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:36, awaiting value(\"before\", \"b\")";
            case 2 -> "Input.java:38, awaiting value(\"body\", \"x\")";
            case 3 -> "Input.java:40, awaiting the next of new Steps(2)";
            default -> super.place(state);
        };
    }
}
