package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#body(int, java.lang.String, long)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_body extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_body");
    }

    private int a;

    private String b;

    private long c;

    private String old;

    private long left;

    Input_body(int a, String b, long c) {
        this.a = a;
        this.b = b;
        this.c = c;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                // Input.java:16: await(value("a", a + 1))
                awaited = await(Trace.value("a", a + 1), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                a = (Integer) awaited;
                old = b;
                // Input.java:17: await(value("b", b))
                awaited = await(Trace.value("b", b), run, depth);
                if (awaited == SUSPENDED) {
                    b = null;
                    return suspend(2);
                }
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                String value = (String) awaited;
                b = old + value;
                left = c;
                // Input.java:18: await(value("c", a))
                awaited = await(Trace.value("c", a), run, depth);
                if (awaited == SUSPENDED) {
                    old = null;
                    return suspend(3);
                }
            case 3:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value2 = (Integer) awaited;
                c = left + value2;
                return ready(a + b + c);
        }
    }

    @Override
    protected void clear() {
        b = null;
        old = null;
    }

    @Override
    protected String method() {
        return "Input.body";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:16, awaiting value(\"a\", a + 1)";
            case 2 -> "Input.java:17, awaiting value(\"b\", b)";
            case 3 -> "Input.java:18, awaiting value(\"c\", a)";
            default -> super.place(state);
        };
    }
}
