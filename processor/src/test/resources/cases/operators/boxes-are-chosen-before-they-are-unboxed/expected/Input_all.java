package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#all(boolean)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_all extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_all");
    }

    private boolean b;

    private String result2;

    private String old;

    private int left2;

    private boolean left8;

    private String left11;

    private int arg12;

    Input_all(boolean b) {
        this.b = b;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        Integer chosen = null;
        int later2 = 0;
        int later6 = 0;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                result2 = "";
            case 1:
                try {
                    int later;
                    if (at == 0) {
                        old = result2;
                        Integer left = (b ? Trace.eval("and", (Integer) 6) : null);
                        left2 = left;
                        // Input.java:23: later(7)
                        Input_later call = new Input_later(7);
                        if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                            return suspend(1, call, run, depth);
                        }
                        later = call.result;
                    } else { at = 0; later = ((Input_later) run.take()).result; }
                    result2 = old + (left2 & later);
                } catch (NullPointerException e) {
                    result2 += " none";
                }
            case 2, 3:
                try {
                    switch (at) {
                        default:
                            old = result2;
                        case 2:
                            if (at != 0 || b) {
                                if (at == 0) {
                                    // Input.java:28: await(value("plus", (Integer) 6))
                                    awaited = await(Trace.value("plus", (Integer) 6), run, depth);
                                    if (awaited == SUSPENDED) return suspend(2);
                                } else { at = 0; awaited = run.take(); }
                                chosen = (Integer) awaited;
                            } else {
                                chosen = null;
                            }
                            Integer left3 = chosen;
                            left2 = left3;
                            // Input.java:28: later(7)
                            Input_later call2 = new Input_later(7);
                            if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                                return suspend(3, call2, run, depth);
                            }
                            later2 = call2.result;
                        case 3:
                            if (at != 0) { at = 0; later2 = ((Input_later) run.take()).result; }
                            result2 = old + (left2 + later2);
                    }
                } catch (NullPointerException e2) {
                    result2 += " none";
                }
            case 4:
                try {
                    int later3;
                    if (at == 0) {
                        old = result2;
                        Integer left5 = switch (b ? 1 : 2) {
                            case 1 -> Trace.eval("times", (Integer) 4);
                            default -> null;
                        };
                        left2 = left5;
                        // Input.java:36: later(3)
                        Input_later call3 = new Input_later(3);
                        if (depth == Run.LIMIT || !call3.step(run, depth + 1)) {
                            return suspend(4, call3, run, depth);
                        }
                        later3 = call3.result;
                    } else { at = 0; later3 = ((Input_later) run.take()).result; }
                    result2 = old + (left2 * later3);
                } catch (NullPointerException e3) {
                    result2 += " none";
                }
            case 5:
                try {
                    int later4;
                    if (at == 0) {
                        old = result2;
                        Boolean left7 = (b ? Trace.eval("or", (Boolean) false) : null);
                        left8 = left7;
                        // Input.java:41: later(1)
                        Input_later call4 = new Input_later(1);
                        if (depth == Run.LIMIT || !call4.step(run, depth + 1)) {
                            return suspend(5, call4, run, depth);
                        }
                        later4 = call4.result;
                    } else { at = 0; later4 = ((Input_later) run.take()).result; }
                    result2 = old + (left8 | later4 > 0);
                } catch (NullPointerException e4) {
                    result2 += " none";
                }
            case 6:
                try {
                    int later5;
                    if (at == 0) {
                        old = result2;
                        Integer left9 = (b ? Trace.eval("equal", (Integer) 4) : null);
                        left2 = left9;
                        // Input.java:46: later(4)
                        Input_later call5 = new Input_later(4);
                        if (depth == Run.LIMIT || !call5.step(run, depth + 1)) {
                            return suspend(6, call5, run, depth);
                        }
                        later5 = call5.result;
                    } else { at = 0; later5 = ((Input_later) run.take()).result; }
                    result2 = old + ((left2 == later5));
                } catch (NullPointerException e5) {
                    result2 += " none";
                }
                left11 = result2;
                Integer arg1 = b ? Integer.valueOf(3) : Integer.valueOf(4);
                arg12 = arg1;
                // Input.java:50: later(5)
                Input_later call6 = new Input_later(5);
                if (depth == Run.LIMIT || !call6.step(run, depth + 1)) {
                    result2 = null;
                    old = null;
                    return suspend(7, call6, run, depth);
                }
                later6 = call6.result;
            case 7:
                if (at != 0) { at = 0; later6 = ((Input_later) run.take()).result; }
                return ready(left11 + Input.two(arg12, later6));
        }
    }

    @Override
    protected void clear() {
        result2 = null;
        old = null;
        left11 = null;
    }

    @Override
    protected String method() {
        return "Input.all";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:23, awaiting later(7)";
            case 2 -> "Input.java:28, awaiting value(\"plus\", (Integer) 6)";
            case 3 -> "Input.java:28, awaiting later(7)";
            case 4 -> "Input.java:36, awaiting later(3)";
            case 5 -> "Input.java:41, awaiting later(1)";
            case 6 -> "Input.java:46, awaiting later(4)";
            case 7 -> "Input.java:50, awaiting later(5)";
            default -> super.place(state);
        };
    }
}
