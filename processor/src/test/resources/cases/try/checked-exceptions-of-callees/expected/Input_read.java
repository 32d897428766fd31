package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import java.io.FileNotFoundException;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#read(int)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_read extends IntMachine {
    static {
        Abi.check(1, "Input_read");
    }

    private int x;

    private int y;

    Input_read(int x) {
        this.x = x;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                if (x == 1) throw new FileNotFoundException("one");
                // Input.java:15: await(value("a" + x, x))
                awaited = await(Trace.value("a" + x, x), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                y = (Integer) awaited;
            case 2:
                if (at != 0 || x == 2) {
                    if (at == 0) {
                        // Input.java:16: await(fail("b", new InterruptedException("two")))
                        if (await(Trace.fail("b", new InterruptedException("two")), run, depth) == SUSPENDED) {
                            return suspend(2);
                        }
                    } else { at = 0; run.take(); }
                }
                return ready(y);
        }
    }

    @Override
    protected String method() {
        return "Input.read";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:15, awaiting value(\"a\" + x, x)";
            case 2 -> "Input.java:16, awaiting fail(\"b\", new InterruptedException(\"two\"))";
            default -> super.place(state);
        };
    }
}
