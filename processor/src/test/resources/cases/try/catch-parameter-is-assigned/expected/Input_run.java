package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.io.FileNotFoundException;
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

    private IOException e;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
            case 1:
                try {
                    if (at == 0) {
                        // Input.java:16: await(fail("a", new IOException("a")), IOException.class)
                        if (await(Trace.fail("a", new IOException("a")), run, depth) == SUSPENDED) {
                            return suspend(1);
                        }
                    } else { at = 0; run.take(); }
                    return ready("never");
                } catch (IOException caught) {
                    e = caught;
                    int clause = 1;
                }
                // Input.java:19: await(value("b", new FileNotFoundException(e.getMessage()...
                awaited = await(Trace.value("b", new FileNotFoundException(e.getMessage() + "b")), run, depth);
                if (awaited == SUSPENDED) {
                    e = null;
                    return suspend(2);
                }
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                e = (IOException) awaited;
                Trace.log(e);
                // Input.java:21: await(value("c", 1))
                if (await(Trace.value("c", 1), run, depth) == SUSPENDED) return suspend(3);
            case 3:
                if (at != 0) { at = 0; run.take(); }
                return ready(e.getMessage());
        }
    }

    @Override
    protected void clear() {
        e = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:16, awaiting fail(\"a\", new IOException(\"a\")), IOException.class";
            case 2 -> "Input.java:19, awaiting await(value(\"b\", new FileNotFoundException(e.getMessage()...";
            case 3 -> "Input.java:21, awaiting value(\"c\", 1)";
            default -> super.place(state);
        };
    }
}
