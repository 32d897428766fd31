package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.io.IOException;
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

    private String arg1;

    private String chosen;

    private int exit;

    private Throwable thrown;

    private String left;

    private String arg2;

    Input_turn(int x) {
        this.x = x;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        int arm = 0;
        IOException e = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                arg1 = Trace.eval("a", "a");
            case 1, 2, 3:
                choice: {
                    if (at == 0) {
                        arm = switch (x) {
                            case 0 -> 1;
                            default -> 2;
                        };
                    }
                    if (at == 0 ? arm == 1 : at <= 1) {
                        leaving: {
                            try {
                                if (at == 0) {
                                    // Input.java:22: await(value("b", "b"))
                                    awaited = await(Trace.value("b", "b"), run, depth);
                                    if (awaited == SUSPENDED) return suspend(1);
                                } else { at = 0; awaited = run.take(); }
                                chosen = (String) awaited;
                                { exit = 2; break leaving; }
                            } catch (Throwable caught) {
                                thrown = caught;
                                exit = 1;
                            }
                        }
                        Trace.log("finally");
                        if (exit == 1) throw thrown;
                        break choice;
                    } else {
                        if (at < 3) {
                            try {
                                if (at == 0) {
                                    // Input.java:28: await(fail("c", new IOException("c")), IOEx...
                                    if (await(Trace.fail("c", new IOException("c")), run, depth) == SUSPENDED) {
                                        return suspend(2);
                                    }
                                } else { at = 0; run.take(); }
                                { chosen = "never"; break choice; }
                            } catch (IOException caught2) {
                                e = caught2;
                                int clause = 1;
                            }
                            left = e.getMessage();
                            // Input.java:31: await(value("d", "d"))
                            awaited = await(Trace.value("d", "d"), run, depth);
                            if (awaited == SUSPENDED) {
                                chosen = null;
                                return suspend(3);
                            }
                        } else { at = 0; awaited = run.take(); }
                        String value = (String) awaited;
                        chosen = left + value;
                        break choice;
                    }
                }
                arg2 = chosen;
                // Input.java:33: await(value("e", "e"))
                awaited = await(Trace.value("e", "e"), run, depth);
                if (awaited == SUSPENDED) {
                    chosen = null;
                    thrown = null;
                    left = null;
                    return suspend(4);
                }
            case 4:
                if (at != 0) { at = 0; awaited = run.take(); }
                String value2 = (String) awaited;
                return ready(Input.join(arg1, arg2, value2));
        }
    }

    @Override
    protected void clear() {
        arg1 = null;
        chosen = null;
        thrown = null;
        left = null;
        arg2 = null;
    }

    @Override
    protected String method() {
        return "Input.turn";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:22, awaiting value(\"b\", \"b\")";
            case 2 -> "Input.java:28, awaiting fail(\"c\", new IOException(\"c\")), IOException.class";
            case 3 -> "Input.java:31, awaiting value(\"d\", \"d\")";
            case 4 -> "Input.java:33, awaiting value(\"e\", \"e\")";
            default -> super.place(state);
        };
    }
}
