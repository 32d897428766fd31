package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#withDefault(java.lang.Integer)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_withDefault extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_withDefault");
    }

    private Integer i;

    Input_withDefault(Integer i) {
        this.i = i;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        Integer n = null;
        int arm = 0;
        boolean test = false;
        if (at == 0) {
            InputAsync.Host.initialized();
            arm = 0;
            switch (i) {
                case null -> { }
                case Integer n2 -> { n = n2; arm = -1; }
            }
        }
        if (at != 0 || arm < 0) {
            if (at == 0) test = n > 1;
            if (at != 0 || test) {
                if (at == 0) {
                    // Input.java:36: await(value("n" + n, n))
                    awaited = await(Trace.value("n" + n, n), run, depth);
                    if (awaited == SUSPENDED) return suspend(1);
                } else { at = 0; awaited = run.take(); }
                Integer value = (Integer) awaited;
                test = value > 2;
            }
            arm = test ? 1 : 0;
        }
        if (arm == 0) {
            switch (i) {
                case 1 -> { arm = 2; }
                case null, default -> { arm = 3; }
            }
        }
        if (arm == 1) {
            return ready("many");
        } else if (arm == 2) {
            return ready("one");
        } else {
            return ready("null or " + i);
        }
    }

    @Override
    protected void clear() {
        i = null;
    }

    @Override
    protected String method() {
        return "Input.withDefault";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:36, awaiting value(\"n\" + n, n)";
            default -> super.place(state);
        };
    }
}
