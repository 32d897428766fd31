package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#all(int, java.lang.String, long[], java.util.List, char[])}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_all extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_all");
    }

    private int a;

    private String b;

    private long[] c;

    private List<? extends Number> d;

    private char[] e;

    private String old;

    private char element;

    Input_all(int a, String b, long[] c, List<? extends Number> d, char... e) {
        this.a = a;
        this.b = b;
        this.c = c;
        this.d = d;
        this.e = e;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                old = b;
                // Input.java:12: await(value("a", a))
                awaited = await(Trace.value("a", a), run, depth);
                if (awaited == SUSPENDED) {
                    b = null;
                    return suspend(1);
                }
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value = (Integer) awaited;
                b = old + value;
                b += c[0] + e.length;
                element = e[0];
                // Input.java:14: await(value("b", 'z'))
                awaited = await(Trace.value("b", 'z'), run, depth);
                if (awaited == SUSPENDED) {
                    c = null;
                    e = null;
                    old = null;
                    return suspend(2);
                }
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                Character value2 = (Character) awaited;
                e = new char[] {element, value2};
                return ready(b + d + new String(e) + a);
        }
    }

    @Override
    protected void clear() {
        b = null;
        c = null;
        d = null;
        e = null;
        old = null;
    }

    @Override
    protected String method() {
        return "Input.all";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:12, awaiting value(\"a\", a)";
            case 2 -> "Input.java:14, awaiting value(\"b\", 'z')";
            default -> super.place(state);
        };
    }
}
