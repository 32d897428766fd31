package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#body()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_body extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_body");
    }

    private Input self;

    private boolean a;

    private boolean b;

    private boolean c;

    Input_body(Input self) {
        this.self = Objects.requireNonNull(self);
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        boolean test = false;
        boolean test2 = false;
        boolean test3 = false;
        boolean test4 = false;
        final boolean yes = true;
        switch (at) {
            default:
                test = self.on;
            case 1:
                if (at != 0 || test) {
                    if (at == 0) {
                        // Input.java:20: await(value("a", false))
                        awaited = await(Trace.value("a", false), run, depth);
                        if (awaited == SUSPENDED) return suspend(1);
                    } else { at = 0; awaited = run.take(); }
                    test = (Boolean) awaited;
                }
                a = test;
                test2 = Input.OFF;
            case 2:
                if (at != 0 || !test2) {
                    if (at == 0) {
                        // Input.java:21: await(value("b", true))
                        awaited = await(Trace.value("b", true), run, depth);
                        if (awaited == SUSPENDED) return suspend(2);
                    } else { at = 0; awaited = run.take(); }
                    test2 = (Boolean) awaited;
                }
                b = test2;
                test3 = yes;
            case 3:
                if (at != 0 || test3) {
                    if (at == 0) {
                        // Input.java:22: await(value("c", true))
                        awaited = await(Trace.value("c", true), run, depth);
                        if (awaited == SUSPENDED) return suspend(3);
                    } else { at = 0; awaited = run.take(); }
                    test3 = (Boolean) awaited;
                }
                c = test3 && self.on;
                test4 = Input.OFF;
            case 4:
                if (at != 0 || test4) {
                    if (at == 0) {
                        // Input.java:23: await(value("d", true))
                        awaited = await(Trace.value("d", true), run, depth);
                        if (awaited == SUSPENDED) return suspend(4);
                    } else { at = 0; awaited = run.take(); }
                    test4 = (Boolean) awaited;
                }
                boolean d = test4;
                return ready(a + " " + b + " " + c + " " + d + " " + self.on + Input.OFF);
        }
    }

    @Override
    protected void clear() {
        self = null;
    }

    @Override
    protected String method() {
        return "Input.body";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:20, awaiting value(\"a\", false)";
            case 2 -> "Input.java:21, awaiting value(\"b\", true)";
            case 3 -> "Input.java:22, awaiting value(\"c\", true)";
            case 4 -> "Input.java:23, awaiting value(\"d\", true)";
            default -> super.place(state);
        };
    }
}
