package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#strings(java.lang.String)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_strings extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_strings");
    }

    private String o;

    private String s;

    private String old;

    Input_strings(String o) {
        this.o = o;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        String t = null;
        int arm = 0;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                s = "";
                arm = 0;
                switch (o) {
                    case String t2 -> { t = t2; arm = -1; }
                }
            case 1:
                if (at != 0 || arm < 0) {
                    if (at == 0) {
                        // Input.java:38: await(value("t", t.length()))
                        awaited = await(Trace.value("t", t.length()), run, depth);
                        if (awaited == SUSPENDED) return suspend(1);
                    } else { at = 0; awaited = run.take(); }
                    Integer value = (Integer) awaited;
                    arm = (value > 1) ? 1 : 0;
                }
                if (arm == 0) {
                    switch (o) {
                        case "a" -> { arm = 2; }
                        default -> { arm = 3; }
                        case "b" -> { arm = 4; }
                    }
                }
                if (arm <= 1) {
                    s += "long";
                }
                if (arm <= 2) {
                    Trace.log("a");
                }
            case 2:
                if (at != 0 || arm <= 3) {
                    if (at == 0) {
                        old = s;
                        // Input.java:43: await(value("default", "default"))
                        awaited = await(Trace.value("default", "default"), run, depth);
                        if (awaited == SUSPENDED) {
                            o = null;
                            s = null;
                            return suspend(2);
                        }
                    } else { at = 0; awaited = run.take(); }
                    String value2 = (String) awaited;
                    s = old + value2;
                }
                Trace.log("b");
                return ready(s);
        }
    }

    @Override
    protected void clear() {
        o = null;
        s = null;
        old = null;
    }

    @Override
    protected String method() {
        return "Input.strings";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:38, awaiting value(\"t\", t.length())";
            case 2 -> "Input.java:43, awaiting value(\"default\", \"default\")";
            default -> super.place(state);
        };
    }
}
