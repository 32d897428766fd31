package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#run()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_run extends IntMachine {
    static {
        Abi.check(1, "Input_run");
    }

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        int x = 0;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                // Input.java:12: await(value("a", 1))
                awaited = await(Trace.value("a", 1), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                x = (Integer) awaited;
            case 2:
                loop: while (true) {
                    if (at == 0) {
                        try {
                            x++;
                            if (x == 3) break loop;
                            if (x == 2) continue loop;
                        } finally {
                            x += 10;
                            Trace.log(x);
                            if (x > 20) x = 2;
                        }
                        x += 100;
                        if (x > 200) break loop;
                        // Input.java:25: await(value("b" + x, 2))
                        awaited = await(Trace.value("b" + x, 2), run, depth);
                        if (awaited == SUSPENDED) return suspend(2);
                    } else { at = 0; awaited = run.take(); }
                    x = (Integer) awaited;
                }
                return ready(x);
        }
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:12, awaiting value(\"a\", 1)";
            case 2 -> "Input.java:25, awaiting value(\"b\" + x, 2)";
            default -> super.place(state);
        };
    }
}
