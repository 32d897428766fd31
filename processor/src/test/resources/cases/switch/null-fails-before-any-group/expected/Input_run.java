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
        String nothing = null;
        int arm = 0;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                nothing = null;
            case 1:
                try {
                    if (at == 0) {
                        arm = 3;
                        switch (Trace.eval("selector", nothing)) {
                            case "x" -> { arm = 1; }
                            default -> { arm = 2; }
                        }
                    }
                    if (at != 0 || arm == 1) {
                        if (at == 0) {
                            // Input.java:17: await(value("a", 1))
                            awaited = await(Trace.value("a", 1), run, depth);
                            if (awaited == SUSPENDED) return suspend(1);
                        } else { at = 0; awaited = run.take(); }
                        Integer value = (Integer) awaited;
                        return ready(value);
                    } else {
                        Trace.log("never");
                    }
                } catch (NullPointerException e) {
                    Trace.log("null");
                }
                // Input.java:24: await(value("b", (Integer) null))
                awaited = await(Trace.value("b", (Integer) null), run, depth);
                if (awaited == SUSPENDED) return suspend(2);
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value2 = (Integer) awaited;
                int arm2 = 2;
                switch (value2) {
                    default -> { arm2 = 1; }
                }
                Trace.log("never");
                return ready(0);
        }
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:17, awaiting value(\"a\", 1)";
            case 2 -> "Input.java:24, awaiting value(\"b\", (Integer) null)";
            default -> super.place(state);
        };
    }
}
