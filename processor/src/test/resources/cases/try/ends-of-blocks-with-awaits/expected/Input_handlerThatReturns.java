package cases;

import dev.pollen.Futures;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#handlerThatReturns(int)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_handlerThatReturns extends IntMachine {
    static {
        Abi.check(1, "Input_handlerThatReturns");
    }

    private int x;

    Input_handlerThatReturns(int x) {
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
                    try {
                        if (at == 0) {
                            // Input.java:102: await(ready(1))
                            awaited = await(Futures.ready(1), run, depth);
                            if (awaited == SUSPENDED) return suspend(1);
                        } else { at = 0; awaited = run.take(); }
                        Integer value = (Integer) awaited;
                        return ready(value / (x - 1));
                    } catch (ArithmeticException e) {
                        return ready(x);
                    }
                } catch (IllegalStateException caught) {
                    IllegalStateException e2 = caught;
                    int clause = 1;
                }
                // Input.java:107: await(ready(0))
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
        return "Input.handlerThatReturns";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:102, awaiting ready(1)";
            case 2 -> "Input.java:107, awaiting ready(0)";
            default -> super.place(state);
        };
    }
}
