package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#of(java.lang.Object)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_of extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_of");
    }

    private Object o;

    private String prefix;

    private String a;

    private Object b;

    private Integer c;

    private Input.Pair<?, ?> pair;

    private Object left;

    private List<?> list;

    private Object other;

    private Object other2;

    private String s;

    private Integer x;

    private Object y;

    private String s2;

    private int left3;

    private String left4;

    Input_of(Object o) {
        this.o = o;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        int arm = 0;
        boolean test = false;
        boolean test2 = false;
        boolean test3 = false;
        boolean test4 = false;
        String chosen = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                prefix = "p";
                arm = 0;
                switch (o) {
                    case Input.Pair(Input.Pair(String a2, var b2), Integer c2) -> { a = a2; b = b2; c = c2; arm = -1; }
                    default -> { }
                }
            case 1:
                if (at != 0 || arm < 0) {
                    if (at == 0) test = Trace.eval("c", c) > 0;
                    if (at != 0 || test) {
                        if (at == 0) {
                            // Input.java:17: await(value(a, c))
                            awaited = await(Trace.value(a, c), run, depth);
                            if (awaited == SUSPENDED) return suspend(1);
                        } else { at = 0; awaited = run.take(); }
                        Integer value = (Integer) awaited;
                        test = value < 5;
                    }
                    arm = (test && b != null) ? 1 : 0;
                }
            case 2:
                if (at != 0 || arm == 0) {
                    if (at == 0) {
                        switch (o) {
                            case Input.Pair<?, ?> pair2 -> { pair = pair2; arm = -2; }
                            default -> { }
                        }
                    }
                    if (at != 0 || arm < 0) {
                        if (at == 0) test2 = (pair.left() instanceof String s3 && (s = s3) != null);
                        if (at != 0 || test2) {
                            if (at == 0) {
                                // Input.java:19: await(value(s, s))
                                awaited = await(Trace.value(s, s), run, depth);
                                if (awaited == SUSPENDED) return suspend(2);
                            } else { at = 0; awaited = run.take(); }
                            String value2 = (String) awaited;
                            test2 = value2.length() == 1;
                        }
                        arm = test2 ? 2 : 0;
                    }
                }
            case 3:
                if (at != 0 || arm == 0) {
                    if (at == 0) {
                        switch (o) {
                            case Input.Pair(var left2, List<?> list2) -> { left = left2; list = list2; arm = -3; }
                            default -> { }
                        }
                    }
                    if (at != 0 || arm < 0) {
                        if (at == 0) {
                            test3 = (left instanceof Input.Pair(Integer x2, var y2) && ((x = x2) == x2 | (y = y2) == y2 | true));
                        }
                        if (at != 0 || test3) {
                            if (at == 0) {
                                // Input.java:21: await(value("xy", x))
                                awaited = await(Trace.value("xy", x), run, depth);
                                if (awaited == SUSPENDED) return suspend(3);
                            } else { at = 0; awaited = run.take(); }
                            Integer value3 = (Integer) awaited;
                            test3 = (value3 == 1 || list.isEmpty());
                        }
                        arm = test3 ? 3 : 0;
                    }
                }
            case 4:
                if (at != 0 || arm == 0) {
                    if (at == 0) {
                        switch (o) {
                            case Object other3 -> { other = other3; arm = -4; }
                        }
                    }
                    if (at != 0 || arm < 0) {
                        if (at == 0) {
                            test4 = (other.toString() instanceof String s22 && (s2 = s22) != null);
                        }
                        if (at != 0 || test4) {
                            if (at == 0) {
                                left3 = s2.length();
                                // Input.java:23: await(value("length", 30))
                                awaited = await(Trace.value("length", 30), run, depth);
                                if (awaited == SUSPENDED) {
                                    other = null;
                                    return suspend(4);
                                }
                            } else { at = 0; awaited = run.take(); }
                            Integer value4 = (Integer) awaited;
                            test4 = left3 > value4;
                        }
                        arm = test4 ? 4 : 0;
                    }
                }
                if (arm == 0) {
                    switch (o) {
                        case Object other22 -> { other2 = other22; arm = 5; }
                    }
                }
            case 5, 6:
                if (at == 0 ? arm == 1 : at <= 5) {
                    if (at == 0) {
                        left4 = prefix + a + b + c;
                        // Input.java:18: await(value("body", a))
                        awaited = await(Trace.value("body", a), run, depth);
                        if (awaited == SUSPENDED) {
                            release2();
                            return suspend(5);
                        }
                    } else { at = 0; awaited = run.take(); }
                    String value5 = (String) awaited;
                    chosen = left4 + value5;
                } else if (at == 0 && arm == 2) {
                    chosen = s + pair;
                } else if (at != 0 || arm == 3) {
                    if (at == 0) {
                        left4 = left + prefix + x + y;
                        // Input.java:22: await(value("list", list.size()))
                        awaited = await(Trace.value("list", list.size()), run, depth);
                        if (awaited == SUSPENDED) {
                            release2();
                            return suspend(6);
                        }
                    } else { at = 0; awaited = run.take(); }
                    Integer value6 = (Integer) awaited;
                    chosen = left4 + value6;
                } else if (arm == 4) {
                    chosen = s2;
                } else {
                    chosen = other2 + prefix;
                }
                return ready(chosen);
        }
    }

    private void release() {
        o = null;
        prefix = null;
        a = null;
        b = null;
        c = null;
        pair = null;
        left = null;
        list = null;
    }

    private void release2() {
        release();
        other = null;
        other2 = null;
        s = null;
        x = null;
        y = null;
        s2 = null;
    }

    @Override
    protected void clear() {
        o = null;
        prefix = null;
        a = null;
        b = null;
        c = null;
        pair = null;
        left = null;
        list = null;
        other = null;
        other2 = null;
        s = null;
        x = null;
        y = null;
        s2 = null;
        left4 = null;
    }

    @Override
    protected String method() {
        return "Input.of";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:17, awaiting value(a, c)";
            case 2 -> "Input.java:19, awaiting value(s, s)";
            case 3 -> "Input.java:21, awaiting value(\"xy\", x)";
            case 4 -> "Input.java:23, awaiting value(\"length\", 30)";
            case 5 -> "Input.java:18, awaiting value(\"body\", a)";
            case 6 -> "Input.java:22, awaiting value(\"list\", list.size())";
            default -> super.place(state);
        };
    }
}
