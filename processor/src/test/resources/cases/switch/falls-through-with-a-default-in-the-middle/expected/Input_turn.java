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

    private int arm;

    private String old;

    Input_turn(int x) {
        this.x = x;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        String s = null;
        if (at == 0) {
            InputAsync.Host.initialized();
            s = "";
        }
        choice: {
            switch (at) {
                default:
                    arm = 5;
                    switch (x) {
                        case 1 -> { arm = 1; }
                        default -> { arm = 2; }
                        case 2 -> { arm = 3; }
                        case 3 -> { arm = 4; }
                        case 4 -> { arm = 4; }
                    }
                case 1:
                    if (at != 0 || arm <= 1) {
                        if (at == 0) {
                            old = s;
                            // Input.java:14: await(value("a" + x, 1))
                            awaited = await(Trace.value("a" + x, 1), run, depth);
                            if (awaited == SUSPENDED) return suspend(1);
                        } else { at = 0; awaited = run.take(); }
                        Integer value = (Integer) awaited;
                        s = old + ("one" + value);
                    }
                case 2:
                    if (at != 0 || arm <= 2) {
                        if (at == 0) {
                            old = s;
                            // Input.java:16: await(value("b" + x, 2))
                            awaited = await(Trace.value("b" + x, 2), run, depth);
                            if (awaited == SUSPENDED) return suspend(2);
                        } else { at = 0; awaited = run.take(); }
                        Integer value2 = (Integer) awaited;
                        s = old + ("default" + value2);
                    }
                    if (arm <= 3) {
                        s += "two";
                        break choice;
                    }
                    old = s;
                    // Input.java:22: await(value("c" + x, 3))
                    awaited = await(Trace.value("c" + x, 3), run, depth);
                    if (awaited == SUSPENDED) return suspend(3);
                case 3:
                    if (at != 0) { at = 0; awaited = run.take(); }
                    Integer value3 = (Integer) awaited;
                    s = old + ("many" + value3);
            }
        }
        return ready(s + "|");
    }

    @Override
    protected void clear() {
        old = null;
    }

    @Override
    protected String method() {
        return "Input.turn";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:14, awaiting value(\"a\" + x, 1)";
            case 2 -> "Input.java:16, awaiting value(\"b\" + x, 2)";
            case 3 -> "Input.java:22, awaiting value(\"c\" + x, 3)";
            default -> super.place(state);
        };
    }
}
