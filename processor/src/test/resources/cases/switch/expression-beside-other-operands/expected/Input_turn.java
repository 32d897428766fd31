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

    private String left;

    private String chosen;

    private String left2;

    Input_turn(int x) {
        this.x = x;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        int arm = 0;
        String s = null;
        if (at == 0) {
            InputAsync.Host.initialized();
            left = Trace.eval("left", "l");
        }
        choice: {
            if (at == 0) {
                arm = switch (x) {
                    case 1 -> 1;
                    case 2, 3 -> 2;
                    case 4 -> 3;
                    default -> 4;
                };
            }
            if (at == 0 ? arm == 1 : at <= 1) {
                if (at == 0) {
                    // Input.java:13: await(value("a", "one"))
                    awaited = await(Trace.value("a", "one"), run, depth);
                    if (awaited == SUSPENDED) return suspend(1);
                } else { at = 0; awaited = run.take(); }
                chosen = (String) awaited;
            } else if (at != 0 || arm == 2) {
                switch (at) {
                    default:
                        // Input.java:15: await(value("b", "few"))
                        awaited = await(Trace.value("b", "few"), run, depth);
                        if (awaited == SUSPENDED) return suspend(2);
                    case 2:
                        if (at != 0) { at = 0; awaited = run.take(); }
                        s = (String) awaited;
                    case 3:
                        if (at != 0 || x == 3) {
                            if (at == 0) {
                                left2 = s;
                                // Input.java:16: await(value("c", "!"))
                                awaited = await(Trace.value("c", "!"), run, depth);
                                if (awaited == SUSPENDED) return suspend(3);
                            } else { at = 0; awaited = run.take(); }
                            String value = (String) awaited;
                            chosen = left2 + value;
                            break choice;
                        }
                        { chosen = s; break choice; }
                }
            } else if (arm == 3) {
                throw new IllegalArgumentException("four");
            } else {
                chosen = Trace.eval("many", "many");
            }
        }
        return ready(left + chosen + Trace.eval("right", "r") + "|");
    }

    @Override
    protected void clear() {
        left = null;
        chosen = null;
        left2 = null;
    }

    @Override
    protected String method() {
        return "Input.turn";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:13, awaiting value(\"a\", \"one\")";
            case 2 -> "Input.java:15, awaiting value(\"b\", \"few\")";
            case 3 -> "Input.java:16, awaiting value(\"c\", \"!\")";
            default -> super.place(state);
        };
    }
}
