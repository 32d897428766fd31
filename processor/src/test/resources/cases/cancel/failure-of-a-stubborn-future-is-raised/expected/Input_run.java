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

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
            case 1, 2:
                try {
                    switch (at) {
                        default:
                            // Input.java:14: await(stubborn("a", 1))
                            if (await(Trace.stubborn("a", 1), run, depth) == SUSPENDED) {
                                return suspend(1);
                            }
                        case 1:
                            if (at != 0) { at = 0; run.take(); }
                            // Input.java:15: await(fail("b", new IOException("b")), IOException....
                            if (await(Trace.fail("b", new IOException("b")), run, depth) == SUSPENDED) {
                                return suspend(2);
                            }
                        case 2:
                            if (at != 0) { at = 0; run.take(); }
                            return ready("never");
                    }
                } catch (IOException caught) {
                    IOException e = caught;
                    int clause = 1;
                }
                // Input.java:18: await(stubborn("c", "c"))
                awaited = await(Trace.stubborn("c", "c"), run, depth);
                if (awaited == SUSPENDED) return suspend(3);
            case 3:
                if (at != 0) { at = 0; awaited = run.take(); }
                String value = (String) awaited;
                return ready(value);
        }
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:14, awaiting stubborn(\"a\", 1)";
            case 2 -> "Input.java:15, awaiting fail(\"b\", new IOException(\"b\")), IOException.class";
            case 3 -> "Input.java:18, awaiting stubborn(\"c\", \"c\")";
            default -> super.place(state);
        };
    }
}
