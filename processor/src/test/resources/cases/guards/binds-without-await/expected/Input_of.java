package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
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

    private Input.Pair p2;

    private Object a2;

    private String left;

    Input_of(Object o) {
        this.o = o;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        Integer n2 = null;
        int arm = 0;
        String s = null;
        String a = null;
        Object b = null;
        String s2 = null;
        if (at == 0) {
            InputAsync.Host.initialized();
            arm = 0;
            Object p = null;
            switch (o) {
                case Object p3 -> { p = p3; arm = -1; }
            }
            if (arm < 0) {
                arm = ((p instanceof String s3 && (s = s3) != null) && s.length() > 2) ? 1 : 0;
            }
            if (arm == 0) {
                switch (o) {
                    case Input.Pair p22 -> { p2 = p22; arm = -2; }
                    default -> { }
                }
                if (arm < 0) {
                    arm = ((Trace.eval("left", p2.left()) instanceof Input.Pair(String a3, var b4) && ((a = a3) == a3 | (b = b4) == b4 | true))) ? 2 : 0;
                }
            }
            if (arm == 0) {
                Object b2;
                switch (o) {
                    case Input.Pair(var a22, var b22) -> { a2 = a22; b2 = b22; arm = -3; }
                    default -> { }
                }
                if (arm < 0) {
                    arm = (!(a2 instanceof Integer n)) ? 3 : 0;
                }
            }
            if (arm == 0) {
                Object b3 = null;
                switch (o) {
                    case Input.Pair(Integer n22, var b32) -> { n2 = n22; b3 = b32; arm = -4; }
                    default -> { }
                }
                if (arm < 0) {
                    arm = (n2 == 1 && (b3 instanceof String s22 && (s2 = s22) != null)) ? 4 : 0;
                }
            }
            if (arm == 0) {
                arm = 5;
            }
        }
        if (at == 0 ? arm == 1 : at <= 1) {
            if (at == 0) {
                left = s;
                // Input.java:16: await(value("s", 1))
                awaited = await(Trace.value("s", 1), run, depth);
                if (awaited == SUSPENDED) {
                    o = null;
                    p2 = null;
                    a2 = null;
                    return suspend(1);
                }
            } else { at = 0; awaited = run.take(); }
            Integer value = (Integer) awaited;
            return ready(left + value);
        } else if (at == 0 ? arm == 2 : at <= 2) {
            if (at == 0) {
                left = a;
                // Input.java:18: await(value("b", b))
                awaited = await(Trace.value("b", b), run, depth);
                if (awaited == SUSPENDED) {
                    o = null;
                    a2 = null;
                    return suspend(2);
                }
            } else { at = 0; awaited = run.take(); }
            Object value2 = awaited;
            return ready(left + value2 + p2);
        } else if (at == 0 ? arm == 3 : at <= 3) {
            if (at == 0) {
                // Input.java:20: await(value("no", "no"))
                awaited = await(Trace.value("no", "no"), run, depth);
                if (awaited == SUSPENDED) {
                    o = null;
                    p2 = null;
                    return suspend(3);
                }
            } else { at = 0; awaited = run.take(); }
            String value3 = (String) awaited;
            return ready(value3 + a2);
        } else if (at == 0 && arm == 4) {
            return ready(n2 + s2);
        } else {
            if (at == 0) {
                // Input.java:24: await(value("default", o))
                awaited = await(Trace.value("default", o), run, depth);
                if (awaited == SUSPENDED) {
                    o = null;
                    p2 = null;
                    a2 = null;
                    return suspend(4);
                }
            } else { at = 0; awaited = run.take(); }
            Object value4 = awaited;
            return ready("default" + value4);
        }
    }

    @Override
    protected void clear() {
        o = null;
        p2 = null;
        a2 = null;
        left = null;
    }

    @Override
    protected String method() {
        return "Input.of";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:16, awaiting value(\"s\", 1)";
            case 2 -> "Input.java:18, awaiting value(\"b\", b)";
            case 3 -> "Input.java:20, awaiting value(\"no\", \"no\")";
            case 4 -> "Input.java:24, awaiting value(\"default\", o)";
            default -> super.place(state);
        };
    }
}
