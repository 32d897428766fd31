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

    private byte b;

    private short s;

    private char c;

    private boolean z;

    private String left;

    private String first;

    private String second;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        Object chosen = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                b = 65;
                s = 66;
                c = 'C';
                z = true;
                // Input.java:15: await(value("a", 1))
                awaited = await(Trace.value("a", 1), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value = (Integer) awaited;
                left = Input.kind(b, value);
                // Input.java:15: await(value("b", 1))
                awaited = await(Trace.value("b", 1), run, depth);
                if (awaited == SUSPENDED) return suspend(2);
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value2 = (Integer) awaited;
                first = left + Input.kind(s, value2);
                // Input.java:16: await(value("c", 1))
                awaited = await(Trace.value("c", 1), run, depth);
                if (awaited == SUSPENDED) {
                    left = null;
                    return suspend(3);
                }
            case 3:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value3 = (Integer) awaited;
                left = Input.kind(c, value3);
                // Input.java:16: await(value("d", 1))
                awaited = await(Trace.value("d", 1), run, depth);
                if (awaited == SUSPENDED) return suspend(4);
            case 4:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value4 = (Integer) awaited;
                second = left + Input.kind(z, value4);
            case 5:
                if (at == 0 && true) {
                    chosen = c;
                } else {
                    if (at == 0) {
                        // Input.java:17: await(value("e", 1))
                        awaited = await(Trace.value("e", 1), run, depth);
                        if (awaited == SUSPENDED) {
                            left = null;
                            return suspend(5);
                        }
                    } else { at = 0; awaited = run.take(); }
                    chosen = awaited;
                }
                Object o = chosen;
                left = first + second + c + o;
                // Input.java:18: await(value("f", 1))
                awaited = await(Trace.value("f", 1), run, depth);
                if (awaited == SUSPENDED) {
                    first = null;
                    second = null;
                    return suspend(6);
                }
            case 6:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value5 = (Integer) awaited;
                return ready(left + (char) (c + value5));
        }
    }

    @Override
    protected void clear() {
        left = null;
        first = null;
        second = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:15, awaiting value(\"a\", 1)";
            case 2 -> "Input.java:15, awaiting value(\"b\", 1)";
            case 3 -> "Input.java:16, awaiting value(\"c\", 1)";
            case 4 -> "Input.java:16, awaiting value(\"d\", 1)";
            case 5 -> "Input.java:17, awaiting value(\"e\", 1)";
            case 6 -> "Input.java:18, awaiting value(\"f\", 1)";
            default -> super.place(state);
        };
    }
}
