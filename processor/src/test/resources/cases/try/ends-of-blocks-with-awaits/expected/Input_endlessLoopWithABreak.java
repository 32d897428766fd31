package cases;

import dev.pollen.Futures;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#endlessLoopWithABreak(int)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_endlessLoopWithABreak extends IntMachine {
    static {
        Abi.check(1, "Input_endlessLoopWithABreak");
    }

    private int x;

    Input_endlessLoopWithABreak(int x) {
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
            case 1:
                try {
                    loop: while (true) {
                        if (at == 0) {
                            // Input.java:27: await(ready(x + 1))
                            awaited = await(Futures.ready(x + 1), run, depth);
                            if (awaited == SUSPENDED) return suspend(1);
                        } else { at = 0; awaited = run.take(); }
                        x = (Integer) awaited;
                        if (x > 3) break loop;
                    }
                    clause = 0;
                } catch (IllegalStateException caught) {
                    IllegalStateException e = caught;
                    clause = 1;
                }
            case 2:
                if (at != 0 || clause == 1) {
                    if (at == 0) {
                        // Input.java:31: await(ready(0))
                        awaited = await(Futures.ready(0), run, depth);
                        if (awaited == SUSPENDED) return suspend(2);
                    } else { at = 0; awaited = run.take(); }
                    Integer value = (Integer) awaited;
                    return ready(value);
                }
                return ready(x);
        }
    }

    @Override
    protected String method() {
        return "Input.endlessLoopWithABreak";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:27, awaiting ready(x + 1)";
            case 2 -> "Input.java:31, awaiting ready(0)";
            default -> super.place(state);
        };
    }
}
