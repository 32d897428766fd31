package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#run()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_run extends IntMachine {
    static {
        Abi.check(1, "Input_run");
    }

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
            case 1:
                try {
                    if (at == 0) {
                        // Input.java:14: await(value("a", 1))
                        if (await(Trace.value("a", 1), run, depth) == SUSPENDED) return suspend(1);
                    } else { at = 0; run.take(); }
                } catch (Throwable caught) {
                }
                run.enterFinally();
            case 2:
                try {
                    if (at == 0) {
                        // Input.java:16: await(sacred("b", 2))
                        awaited = await(Trace.sacred("b", 2), run, depth);
                        if (awaited == SUSPENDED) return suspend(2);
                    } else { at = 0; awaited = run.take(); }
                    Integer value = (Integer) awaited;
                    int result2;
                    { result2 = value; run.exitFinally(); return ready(result2); }
                } catch (Throwable failure) {
                    run.exitFinally();
                    throw failure;
                }
        }
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:14, awaiting value(\"a\", 1)";
            case 2 -> "Input.java:16, awaiting sacred(\"b\", 2)";
            default -> super.place(state);
        };
    }
}
