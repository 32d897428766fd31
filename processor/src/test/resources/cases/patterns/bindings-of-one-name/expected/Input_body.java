package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#body(java.lang.Object)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_body extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_body");
    }

    private Input self;

    private Object o;

    private String t;

    private Integer s;

    private int left;

    private String s2;

    private String old;

    private String left2;

    Input_body(Input self, Object o) {
        this.self = Objects.requireNonNull(self);
        this.o = o;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        boolean test = false;
        switch (at) {
            default:
                t = "";
                test = (o instanceof Integer s3 && (s = s3) != null);
            case 1:
                if (at != 0 || test) {
                    if (at == 0) {
                        left = s;
                        // Input.java:14: await(value("a", 1))
                        awaited = await(Trace.value("a", 1), run, depth);
                        if (awaited == SUSPENDED) return suspend(1);
                    } else { at = 0; awaited = run.take(); }
                    Integer value = (Integer) awaited;
                    test = left > value;
                }
            case 2:
                if (at == 0 && test) {
                    t += s + 1;
                } else if (at != 0 || ((o instanceof String s22 && (s2 = s22) != null))) {
                    if (at == 0) {
                        old = t;
                        left2 = "" + (s2.length());
                        // Input.java:15: await(value("b", s))
                        awaited = await(Trace.value("b", s2), run, depth);
                        if (awaited == SUSPENDED) {
                            release();
                            return suspend(2);
                        }
                    } else { at = 0; awaited = run.take(); }
                    String value2 = (String) awaited;
                    t = old + (left2 + value2);
                } else {
                    t += self.s;
                }
                return ready(t + self.s);
        }
    }

    private void release() {
        o = null;
        t = null;
        s = null;
        s2 = null;
    }

    @Override
    protected void clear() {
        self = null;
        o = null;
        t = null;
        s = null;
        s2 = null;
        old = null;
        left2 = null;
    }

    @Override
    protected String method() {
        return "Input.body";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:14, awaiting value(\"a\", 1)";
            case 2 -> "Input.java:15, awaiting value(\"b\", s)";
            default -> super.place(state);
        };
    }
}
