package cases;

import dev.pollen.Futures;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#constantTexts()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_constantTexts extends IntMachine {
    static {
        Abi.check(1, "Input_constantTexts");
    }

    Input_constantTexts() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            InputAsync.Host.initialized();
            // Input.java:174: await(ready(1))
            awaited = await(Futures.ready(1), run, depth);
            if (awaited == SUSPENDED) return suspend(1);
        } else { at = 0; awaited = run.take(); }
        int x = (Integer) awaited;
        while (Input.NAME == "name" && "other" != Input.NAME) {
            if (x++ > 3) return ready(x);
        }
    }

    @Override
    protected String method() {
        return "Input.constantTexts";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:174, awaiting ready(1)";
            default -> super.place(state);
        };
    }
}
