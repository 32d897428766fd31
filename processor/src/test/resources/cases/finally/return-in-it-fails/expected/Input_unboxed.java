package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#unboxed(java.lang.Integer)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_unboxed extends IntMachine {
    static {
        Abi.check(1, "Input_unboxed");
    }

    private Integer none;

    private int exit;

    private Throwable thrown;

    Input_unboxed(Integer none) {
        this.none = none;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                try {
                    Trace.log("body");
                    exit = 0;
                } catch (Throwable caught) {
                    thrown = caught;
                    exit = 1;
                }
                run.enterFinally();
            case 1:
                try {
                    if (at == 0) {
                        // Input.java:57: await(sacred("a", 1))
                        if (await(Trace.sacred("a", 1), run, depth) == SUSPENDED) return suspend(1);
                    } else { at = 0; run.take(); }
                    int result2;
                    try {
                        { result2 = none; run.exitFinally(); return ready(result2); }
                    } catch (NullPointerException e) {
                        Trace.log("none");
                    }
                } catch (Throwable failure) {
                    run.exitFinally();
                    throw failure;
                }
                run.exitFinally();
                if (exit == 1) throw thrown;
                // Input.java:64: await(value("can be cancelled", -1))
                awaited = await(Trace.value("can be cancelled", -1), run, depth);
                if (awaited == SUSPENDED) {
                    none = null;
                    thrown = null;
                    return suspend(2);
                }
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value = (Integer) awaited;
                return ready(value);
        }
    }

    @Override
    protected void clear() {
        none = null;
        thrown = null;
    }

    @Override
    protected String method() {
        return "Input.unboxed";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:57, awaiting sacred(\"a\", 1)";
            case 2 -> "Input.java:64, awaiting value(\"can be cancelled\", -1)";
            default -> super.place(state);
        };
    }
}
