package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#turn(java.lang.Object)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_turn extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_turn");
    }

    private Object o;

    private Integer b;

    private String a2;

    private Object b2;

    private String left;

    private String chosen;

    Input_turn(Object o) {
        this.o = o;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        Object a = null;
        String c = null;
        int x = 0;
        int arm = 0;
        if (at == 0) InputAsync.Host.initialized();
        choice: {
            if (at == 0) {
                arm = switch (o) {
                    case Input.Pair(Input.Pair(var a3, Integer b3), String c2) when b3 > 1 -> { a = a3; b = b3; c = c2; yield 1; }
                    case Input.Pair(String a22, var b22) -> { a2 = a22; b2 = b22; yield 2; }
                    case Input.Broken(int x2) -> { x = x2; yield 3; }
                    default -> 4;
                };
            }
            if (at == 0 ? arm == 1 : at <= 1) {
                if (at == 0) {
                    left = "" + (a);
                    // Input.java:22: await(value("deep", c))
                    awaited = await(Trace.value("deep", c), run, depth);
                    if (awaited == SUSPENDED) {
                        o = null;
                        a2 = null;
                        b2 = null;
                        return suspend(1);
                    }
                } else { at = 0; awaited = run.take(); }
                String value = (String) awaited;
                chosen = left + value + b;
            } else if (at == 0 ? arm == 2 : at <= 2) {
                if (at == 0) {
                    // Input.java:24: await(value("flat", a))
                    awaited = await(Trace.value("flat", a2), run, depth);
                    if (awaited == SUSPENDED) {
                        o = null;
                        b = null;
                        return suspend(2);
                    }
                } else { at = 0; awaited = run.take(); }
                String awaited2 = (String) awaited;
                { chosen = awaited2 + a2 + b2; break choice; }
            } else if (at == 0 && arm == 3) {
                chosen = "never" + x;
            } else {
                if (at == 0) {
                    // Input.java:28: await(value("other", "other"))
                    awaited = await(Trace.value("other", "other"), run, depth);
                    if (awaited == SUSPENDED) {
                        release();
                        return suspend(3);
                    }
                } else { at = 0; awaited = run.take(); }
                chosen = (String) awaited;
            }
        }
        return ready(chosen);
    }

    private void release() {
        o = null;
        b = null;
        a2 = null;
        b2 = null;
    }

    @Override
    protected void clear() {
        o = null;
        b = null;
        a2 = null;
        b2 = null;
        left = null;
        chosen = null;
    }

    @Override
    protected String method() {
        return "Input.turn";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:22, awaiting value(\"deep\", c)";
            case 2 -> "Input.java:24, awaiting value(\"flat\", a)";
            case 3 -> "Input.java:28, awaiting value(\"other\", \"other\")";
            default -> super.place(state);
        };
    }
}
