package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#text(java.lang.Object)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_text extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_text");
    }

    private Object o;

    private String s;

    Input_text(Object o) {
        this.o = o;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
            case 1:
                if (at != 0 || (!(o instanceof String s2 && (s = s2) != null))) {
                    if (at == 0) {
                        // Input.java:11: await(value("a", 1))
                        awaited = await(Trace.value("a", 1), run, depth);
                        if (awaited == SUSPENDED) {
                            o = null;
                            s = null;
                            return suspend(1);
                        }
                    } else { at = 0; awaited = run.take(); }
                    Integer value = (Integer) awaited;
                    return ready("none" + value);
                }
                // Input.java:12: await(value("b", 1))
                if (await(Trace.value("b", 1), run, depth) == SUSPENDED) {
                    o = null;
                    return suspend(2);
                }
            case 2:
                if (at != 0) { at = 0; run.take(); }
                s += s.length();
                return ready(s);
        }
    }

    @Override
    protected void clear() {
        o = null;
        s = null;
    }

    @Override
    protected String method() {
        return "Input.text";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:11, awaiting value(\"a\", 1)";
            case 2 -> "Input.java:12, awaiting value(\"b\", 1)";
            default -> super.place(state);
        };
    }
}
