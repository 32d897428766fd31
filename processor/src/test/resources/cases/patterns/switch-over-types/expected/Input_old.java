package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#old(java.lang.Object)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_old extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_old");
    }

    private Object o;

    private String old;

    Input_old(Object o) {
        this.o = o;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        String s = null;
        int arm = 0;
        Integer n = null;
        if (at == 0) {
            InputAsync.Host.initialized();
            s = "";
        }
        choice: {
            if (at == 0) {
                arm = 3;
                switch (o) {
                    case Integer n2 -> { n = n2; arm = 1; }
                    default -> { arm = 2; }
                }
            }
            if (at == 0 ? arm == 1 : at <= 1) {
                if (at == 0) {
                    old = s;
                    // Input.java:57: await(value("n", n))
                    awaited = await(Trace.value("n", n), run, depth);
                    if (awaited == SUSPENDED) {
                        o = null;
                        return suspend(1);
                    }
                } else { at = 0; awaited = run.take(); }
                Integer value = (Integer) awaited;
                s = old + value;
                break choice;
            } else {
                if (at == 0) {
                    old = s;
                    // Input.java:60: await(value("old", "default"))
                    awaited = await(Trace.value("old", "default"), run, depth);
                    if (awaited == SUSPENDED) {
                        o = null;
                        return suspend(2);
                    }
                } else { at = 0; awaited = run.take(); }
                String value2 = (String) awaited;
                s = old + value2;
            }
        }
        return ready(s);
    }

    @Override
    protected void clear() {
        o = null;
        old = null;
    }

    @Override
    protected String method() {
        return "Input.old";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:57, awaiting value(\"n\", n)";
            case 2 -> "Input.java:60, awaiting value(\"old\", \"default\")";
            default -> super.place(state);
        };
    }
}
