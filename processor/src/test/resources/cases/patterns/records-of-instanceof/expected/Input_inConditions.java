package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#inConditions(java.lang.Object, java.lang.Object)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_inConditions extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_inConditions");
    }

    private Object o;

    private Object p;

    private String s;

    private int x2;

    private double y2;

    private String old;

    private int x3;

    private double y3;

    private int x4;

    private double y4;

    private int old2;

    Input_inConditions(Object o, Object p) {
        this.o = o;
        this.p = p;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        int x = 0;
        double y = 0;
        boolean test = false;
        int turns = 0;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                s = "";
            case 1, 2:
                if (at == 0 ? ((o instanceof Input.Point(int x5, double y5) && ((x = x5) == x5 | (y = y5) == y5 | true)) && x > 0 && (p instanceof Input.Point(var x22, var y22) && ((x2 = x22) == x22 | (y2 = y22) == y22 | true))) : at <= 1) {
                    if (at == 0) {
                        old = s;
                        // Input.java:29: await(value("sum", x + y))
                        awaited = await(Trace.value("sum", x + y), run, depth);
                        if (awaited == SUSPENDED) {
                            p = null;
                            s = null;
                            return suspend(1);
                        }
                    } else { at = 0; awaited = run.take(); }
                    Double value = (Double) awaited;
                    s = old + (value + x2 + y2);
                } else {
                    if (at == 0) {
                        test = (o instanceof Input.Point(int x6, var y6) && ((x3 = x6) == x6 | (y3 = y6) == y6 | true));
                    }
                    if (at != 0 || test) {
                        if (at == 0) {
                            // Input.java:30: await(value("x", x))
                            awaited = await(Trace.value("x", x3), run, depth);
                            if (awaited == SUSPENDED) {
                                p = null;
                                return suspend(2);
                            }
                        } else { at = 0; awaited = run.take(); }
                        Integer value2 = (Integer) awaited;
                        test = value2 == -1;
                    }
                    if (test) {
                        s += x3 + y3;
                    }
                }
                turns = 0;
            case 3:
                while (at != 0 || ((o instanceof Input.Point(int x7, double y7) && ((x4 = x7) == x7 | (y4 = y7) == y7 | true)) && turns < 2)) {
                    if (at == 0) {
                        old2 = turns;
                        // Input.java:35: await(value("turn" + turns, 1))
                        awaited = await(Trace.value("turn" + turns, 1), run, depth);
                        if (awaited == SUSPENDED) {
                            o = null;
                            p = null;
                            old = null;
                            return suspend(3);
                        }
                    } else { at = 0; awaited = run.take(); }
                    Integer value3 = (Integer) awaited;
                    turns = old2 + value3;
                    o = new Input.Point(x4 + 1, y4);
                }
                return ready(s + o);
        }
    }

    @Override
    protected void clear() {
        o = null;
        p = null;
        s = null;
        old = null;
    }

    @Override
    protected String method() {
        return "Input.inConditions";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:29, awaiting value(\"sum\", x + y)";
            case 2 -> "Input.java:30, awaiting value(\"x\", x)";
            case 3 -> "Input.java:35, awaiting value(\"turn\" + turns, 1)";
            default -> super.place(state);
        };
    }
}
