package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#run()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_run extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_run");
    }

    private String s;

    private String old;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        int arm = 0;
        int arm3 = 0;
        int arm4 = 0;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                s = "";
            case 1, 2:
                choice: {
                    switch (at) {
                        default:
                            // Input.java:18: await(value("a", "x"))
                            awaited = await(Trace.value("a", "x"), run, depth);
                            if (awaited == SUSPENDED) return suspend(1);
                        case 1:
                            if (at != 0) { at = 0; awaited = run.take(); }
                            String value = (String) awaited;
                            arm = 3;
                            switch (value) {
                                case "x" -> { arm = 1; }
                                case "y" -> { arm = 2; }
                            }
                        case 2:
                            if (at != 0 || arm == 1) {
                                if (at == 0) {
                                    old = s;
                                    // Input.java:20: await(value("b", "X"))
                                    awaited = await(Trace.value("b", "X"), run, depth);
                                    if (awaited == SUSPENDED) {
                                        s = null;
                                        return suspend(2);
                                    }
                                } else { at = 0; awaited = run.take(); }
                                String value2 = (String) awaited;
                                s = old + value2;
                                break choice;
                            } else if (arm == 2) {
                                s += "never";
                            }
                    }
                }
                // Input.java:25: await(value("c", Colour.GREEN))
                awaited = await(Trace.value("c", Input.Colour.GREEN), run, depth);
                if (awaited == SUSPENDED) {
                    old = null;
                    return suspend(3);
                }
            case 3:
                if (at != 0) { at = 0; awaited = run.take(); }
                Input.Colour value3 = (Input.Colour) awaited;
                int arm2 = 3;
                switch (value3) {
                    case RED -> { arm2 = 1; }
                    case GREEN -> { arm2 = 2; }
                }
                if (arm2 <= 1) {
                    s += "never";
                }
                if (arm2 <= 2) {
                    s += "green" + Trace.eval("after", 1);
                }
                // Input.java:31: await(value("d", 'c'))
                awaited = await(Trace.value("d", 'c'), run, depth);
                if (awaited == SUSPENDED) {
                    old = null;
                    return suspend(4);
                }
            case 4:
                if (at != 0) { at = 0; awaited = run.take(); }
                Character value4 = (Character) awaited;
                arm3 = 3;
                switch (value4) {
                    case 'c' -> { arm3 = 1; }
                    default -> { arm3 = 2; }
                }
            case 5:
                if (at == 0 && arm3 == 1) {
                    s += "char";
                } else {
                    if (at == 0) {
                        old = s;
                        // Input.java:33: await(value("never", 1))
                        awaited = await(Trace.value("never", 1), run, depth);
                        if (awaited == SUSPENDED) {
                            s = null;
                            return suspend(5);
                        }
                    } else { at = 0; awaited = run.take(); }
                    Integer value5 = (Integer) awaited;
                    s = old + value5;
                }
                // Input.java:35: await(value("e", 7))
                awaited = await(Trace.value("e", 7), run, depth);
                if (awaited == SUSPENDED) {
                    old = null;
                    return suspend(6);
                }
            case 6:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value6 = (Integer) awaited;
                arm4 = 3;
                switch (value6) {
                    case 1, 7 -> { arm4 = 1; }
                    case 2 -> { arm4 = 2; }
                }
            case 7:
                if (at != 0 || arm4 == 1) {
                    if (at == 0) {
                        old = s;
                        // Input.java:36: await(value("f", "seven"))
                        awaited = await(Trace.value("f", "seven"), run, depth);
                        if (awaited == SUSPENDED) {
                            s = null;
                            return suspend(7);
                        }
                    } else { at = 0; awaited = run.take(); }
                    String value7 = (String) awaited;
                    s = old + value7;
                } else if (arm4 == 2) {
                    s += "never";
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
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:18, awaiting value(\"a\", \"x\")";
            case 2 -> "Input.java:20, awaiting value(\"b\", \"X\")";
            case 3 -> "Input.java:25, awaiting value(\"c\", Colour.GREEN)";
            case 4 -> "Input.java:31, awaiting value(\"d\", 'c')";
            case 5 -> "Input.java:33, awaiting value(\"never\", 1)";
            case 6 -> "Input.java:35, awaiting value(\"e\", 7)";
            case 7 -> "Input.java:36, awaiting value(\"f\", \"seven\")";
            default -> super.place(state);
        };
    }
}
