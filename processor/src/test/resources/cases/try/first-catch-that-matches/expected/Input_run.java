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

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        if (at == 0) InputAsync.Host.initialized();
        try {
            if (at == 0) {
                // Input.java:12: await(fail("a", new IllegalArgumentException("a")))
                if (await(Trace.fail("a", new IllegalArgumentException("a")), run, depth) == SUSPENDED) {
                    return suspend(1);
                }
            } else { at = 0; run.take(); }
            return ready("never");
        } catch (NumberFormatException e) {
            return ready("too narrow");
        } catch (IllegalArgumentException e2) {
            return ready("caught " + e2.getMessage());
        } catch (RuntimeException e3) {
            return ready("too late");
        }
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:12, awaiting fail(\"a\", new IllegalArgumentException(\"a\"))";
            default -> super.place(state);
        };
    }
}
