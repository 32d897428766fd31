package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import java.io.IOException;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#pick(int)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_pick extends IntMachine {
    static {
        Abi.check(1, "Input_pick");
    }

    private int x;

    Input_pick(int x) {
        this.x = x;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        int clause = 0;
        switch (at) {
            default:
                InputAsync.Host.initialized();
            case 1, 2:
                try {
                    if (at < 2) {
                        if (at != 0 || x == 0) {
                            if (at == 0) {
                                // Input.java:14: await(value("a", 10))
                                awaited = await(Trace.value("a", 10), run, depth);
                                if (awaited == SUSPENDED) return suspend(1);
                            } else { at = 0; awaited = run.take(); }
                            Integer value = (Integer) awaited;
                            return ready(value);
                        }
                        if (x == 1) throw new IllegalArgumentException();
                        // Input.java:16: await(fail("b", new IOException()))
                        if (await(Trace.fail("b", new IOException()), run, depth) == SUSPENDED) {
                            return suspend(2);
                        }
                    } else { at = 0; run.take(); }
                    return ready(-1);
                } catch (IllegalArgumentException caught) {
                    IllegalArgumentException e = caught;
                    clause = 1;
                } catch (Exception caught2) {
                    Exception e2 = caught2;
                    clause = 2;
                }
            case 3:
                if (at == 0 && clause == 1) {
                    return ready(20);
                } else {
                    if (at == 0) {
                        // Input.java:21: await(value("c", 30))
                        awaited = await(Trace.value("c", 30), run, depth);
                        if (awaited == SUSPENDED) return suspend(3);
                    } else { at = 0; awaited = run.take(); }
                    Integer value2 = (Integer) awaited;
                    return ready(value2);
                }
        }
    }

    @Override
    protected String method() {
        return "Input.pick";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:14, awaiting value(\"a\", 10)";
            case 2 -> "Input.java:16, awaiting fail(\"b\", new IOException())";
            case 3 -> "Input.java:21, awaiting value(\"c\", 30)";
            default -> super.place(state);
        };
    }
}
