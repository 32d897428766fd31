package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#none(java.lang.Object)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_none extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_none");
    }

    private Object o;

    Input_none(Object o) {
        this.o = o;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        Object p = null;
        int arm = 0;
        switch (at) {
            default:
                InputAsync.Host.initialized();
            case 1:
                try {
                    if (at == 0) {
                        arm = 0;
                        switch (o) {
                            case Object p2 -> { p = p2; arm = -1; }
                        }
                    }
                    if (at != 0 || arm < 0) {
                        if (at == 0) {
                            // Input.java:49: await(value("p", p == o))
                            awaited = await(Trace.value("p", p == o), run, depth);
                            if (awaited == SUSPENDED) {
                                o = null;
                                return suspend(1);
                            }
                        } else { at = 0; awaited = run.take(); }
                        Boolean value = (Boolean) awaited;
                        arm = value ? 1 : 0;
                    }
                    if (arm == 0) {
                        arm = 2;
                    }
                    String chosen = null;
                    if (arm == 1) {
                        chosen = "all";
                    } else {
                        chosen = "default";
                    }
                    return ready(chosen);
                } catch (NullPointerException caught) {
                    NullPointerException e = caught;
                    int clause = 1;
                }
                Trace.log("null");
                // Input.java:54: await(value("caught", "caught"))
                awaited = await(Trace.value("caught", "caught"), run, depth);
                if (awaited == SUSPENDED) {
                    o = null;
                    return suspend(2);
                }
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                String value2 = (String) awaited;
                return ready(value2);
        }
    }

    @Override
    protected void clear() {
        o = null;
    }

    @Override
    protected String method() {
        return "Input.none";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:49, awaiting value(\"p\", p == o)";
            case 2 -> "Input.java:54, awaiting value(\"caught\", \"caught\")";
            default -> super.place(state);
        };
    }
}
