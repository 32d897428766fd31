package cases;

import dev.pollen.Futures;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#branches(int)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_branches extends IntMachine {
    static {
        Abi.check(1, "Input_branches");
    }

    private int x;

    Input_branches(int x) {
        this.x = x;
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
                        // Input.java:66: await(ready(x))
                        awaited = await(Futures.ready(x), run, depth);
                        if (awaited == SUSPENDED) return suspend(1);
                    } else { at = 0; awaited = run.take(); }
                    Integer value = (Integer) awaited;
                    if (value > 0) {
                        return ready(x);
                    } else {
                        throw new IllegalStateException();
                    }
                } catch (IllegalStateException caught) {
                    IllegalStateException e = caught;
                    int clause = 1;
                }
                // Input.java:69: await(ready(0))
                awaited = await(Futures.ready(0), run, depth);
                if (awaited == SUSPENDED) return suspend(2);
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value2 = (Integer) awaited;
                return ready(value2);
        }
    }

    @Override
    protected String method() {
        return "Input.branches";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:66, awaiting ready(x)";
            case 2 -> "Input.java:69, awaiting ready(0)";
            default -> super.place(state);
        };
    }
}
