package cases;

import dev.pollen.Futures;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#elements()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_elements extends IntMachine {
    static {
        Abi.check(1, "Input_elements");
    }

    Input_elements() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            InputAsync.Host.initialized();
            // Input.java:201: await(ready(1))
            awaited = await(Futures.ready(1), run, depth);
            if (awaited == SUSPENDED) return suspend(1);
        } else { at = 0; awaited = run.take(); }
        int x = (Integer) awaited;
        for (int each : List.of(1, 2, 3)) if (each > 5) return ready(each);
        for (int each2 : new int[0]) return ready(each2);
        while (x > 5) return ready(0);
        synchronized (Input.class) {
            x++;
        }
        return ready(x);
    }

    @Override
    protected String method() {
        return "Input.elements";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:201, awaiting ready(1)";
            default -> super.place(state);
        };
    }
}
