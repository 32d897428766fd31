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

    private char d;

    private String s;

    private String old;

    private String left;

    private boolean same;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        final int limit = 3;
        final String prefix = "p";
        final byte c = limit + 1;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                b = limit;
                // Input.java:15: await(value("a", 1))
                if (await(Trace.value("a", 1), run, depth) == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; run.take(); }
                d = limit;
                s = "";
            case 2:
                loop: while (true) {
                    if (at == 0) {
                        old = s;
                        left = "" + (b + c + (int) d);
                        // Input.java:19: await(value("b", prefix + "q"))
                        awaited = await(Trace.value("b", prefix + "q"), run, depth);
                        if (awaited == SUSPENDED) {
                            s = null;
                            return suspend(2);
                        }
                    } else { at = 0; awaited = run.take(); }
                    String value = (String) awaited;
                    s = old + (left + value);
                    if (s.length() > limit) break loop;
                }
                same = prefix + "q" == "pq";
                // Input.java:23: await(value("c", 1))
                if (await(Trace.value("c", 1), run, depth) == SUSPENDED) {
                    old = null;
                    left = null;
                    return suspend(3);
                }
            case 3:
                if (at != 0) { at = 0; run.take(); }
                return ready(s + same + limit);
        }
    }

    @Override
    protected void clear() {
        s = null;
        old = null;
        left = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:15, awaiting value(\"a\", 1)";
            case 2 -> "Input.java:19, awaiting value(\"b\", prefix + \"q\")";
            case 3 -> "Input.java:23, awaiting value(\"c\", 1)";
            default -> super.place(state);
        };
    }
}
