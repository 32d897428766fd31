package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.io.IOException;
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

    private String s;

    private int i;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            InputAsync.Host.initialized();
            s = "";
            i = 0;
        }
        loop: for (; at != 0 || i < 2; i++) {
            if (at < 2) {
                try {
                    if (at == 0) {
                        // Input.java:17: await(fail("a" + i, new IOException("a")))
                        if (await(Trace.fail("a" + i, new IOException("a")), run, depth) == SUSPENDED) {
                            return suspend(1);
                        }
                    } else { at = 0; run.take(); }
                } catch (Throwable caught) {
                }
                run.enterFinally();
            }
            try {
                if (at == 0) {
                    s += i;
                    // Input.java:20: await(sacred("b" + i, i))
                    awaited = await(Trace.sacred("b" + i, i), run, depth);
                    if (awaited == SUSPENDED) return suspend(2);
                } else { at = 0; awaited = run.take(); }
                Integer value = (Integer) awaited;
                if (value == 0) {
                    { run.exitFinally(); continue loop; }
                }
                { run.exitFinally(); break loop; }
            } catch (Throwable failure) {
                run.exitFinally();
                throw failure;
            }
        }
        return ready(s);
    }

    @Override
    protected void clear() {
        s = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:17, awaiting fail(\"a\" + i, new IOException(\"a\"))";
            case 2 -> "Input.java:20, awaiting sacred(\"b\" + i, i)";
            default -> super.place(state);
        };
    }
}
