package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#turn(int)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_turn extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_turn");
    }

    private int x;

    private String s;

    private int arm;

    private String old;

    Input_turn(int x) {
        this.x = x;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        int arm2 = 0;
        final int one = 1;
        final String second = "t" + "wo";
        switch (at) {
            default:
                InputAsync.Host.initialized();
                s = "";
                // Input.java:16: await(value("x" + x, x))
                awaited = await(Trace.value("x" + x, x), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value = (Integer) awaited;
                arm = 3;
                switch (value) {
                    case one -> { arm = 1; }
                    case one + 1 -> { arm = 2; }
                }
            case 2:
                if (at != 0 || arm <= 1) {
                    if (at == 0) {
                        old = s;
                        // Input.java:18: await(value("a" + x, "one"))
                        awaited = await(Trace.value("a" + x, "one"), run, depth);
                        if (awaited == SUSPENDED) {
                            s = null;
                            return suspend(2);
                        }
                    } else { at = 0; awaited = run.take(); }
                    String value2 = (String) awaited;
                    s = old + value2;
                }
                if (arm <= 2) {
                    s += "two";
                }
                arm2 = 3;
                switch (x == 2 ? "two" : "") {
                    case second -> { arm2 = 1; }
                    default -> { arm2 = 2; }
                }
            case 3:
                if (at != 0 || arm2 == 1) {
                    if (at == 0) {
                        old = s;
                        // Input.java:23: await(value("b" + x, "second"))
                        awaited = await(Trace.value("b" + x, "second"), run, depth);
                        if (awaited == SUSPENDED) {
                            s = null;
                            return suspend(3);
                        }
                    } else { at = 0; awaited = run.take(); }
                    String value3 = (String) awaited;
                    s = old + value3;
                } else {
                    s += Trace.eval("default", ".");
                }
                return ready(s);
        }
    }

    @Override
    protected void clear() {
        s = null;
        old = null;
    }

    @Override
    protected String method() {
        return "Input.turn";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:16, awaiting value(\"x\" + x, x)";
            case 2 -> "Input.java:18, awaiting value(\"a\" + x, \"one\")";
            case 3 -> "Input.java:23, awaiting value(\"b\" + x, \"second\")";
            default -> super.place(state);
        };
    }
}
