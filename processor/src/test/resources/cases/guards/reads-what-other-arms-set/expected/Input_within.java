package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#within(cases.Input.Shape, java.lang.Object)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_within extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_within");
    }

    private Input.Shape shape;

    private Object o;

    private int least;

    Input_within(Input.Shape shape, Object o) {
        this.shape = shape;
        this.o = o;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        int arm = 0;
        int x = 0;
        int x2 = 0;
        int arm2 = 0;
        Object chosen = null;
        if (at == 0) {
            InputAsync.Host.initialized();
            arm = 3;
            Object from;
            switch (shape) {
                case Input.Line(Object from2, Input.Dot(var x3)) -> { from = from2; x = x3; arm = 1; }
                case Input.Dot(int x22) -> { x2 = x22; arm = 2; }
            }
        }
        if (at == 0 ? arm == 1 : at <= 1) {
            if (at == 0) {
                least = 1;
                Integer i;
                Integer i2;
                final int least2 = least;
                final int x4 = x;
                arm2 = switch (Trace.eval("o", o)) {
                    case Integer i6 when i6 > x4 -> { i = i6; yield 1; }
                    case Integer i22 when Trace.eval("guard", i22 > least2) -> { i2 = i22; yield 2; }
                    default -> 3;
                };
            }
            if (at != 0 || arm2 == 1) {
                if (at == 0) {
                    // Input.java:28: await(value("b", "more"))
                    awaited = await(Trace.value("b", "more"), run, depth);
                    if (awaited == SUSPENDED) {
                        shape = null;
                        return suspend(1);
                    }
                } else { at = 0; awaited = run.take(); }
                chosen = awaited;
            } else if (arm2 == 2) {
                chosen = "between";
            } else {
                chosen = "less";
            }
            Object inside = chosen;
            Trace.log(inside);
        } else {
            if (at == 0) {
                final int x23 = x2;
                switch (o) {
                    case Integer i3 when i3 > x23 -> Trace.log("more");
                    case Integer i4 when i4 == x23 -> Trace.log("the same");
                    default -> Trace.log("less");
                }
                // Input.java:40: await(value("c", 3))
                awaited = await(Trace.value("c", 3), run, depth);
                if (awaited == SUSPENDED) {
                    shape = null;
                    return suspend(2);
                }
            } else { at = 0; awaited = run.take(); }
            least = (Integer) awaited;
        }
        final int least3 = least;
        String found = switch (o) {
            case Integer i5 when i5 > least3 -> "above " + least;
            default -> "below " + least;
        };
        return ready(found);
    }

    @Override
    protected void clear() {
        shape = null;
        o = null;
    }

    @Override
    protected String method() {
        return "Input.within";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:28, awaiting value(\"b\", \"more\")";
            case 2 -> "Input.java:40, awaiting value(\"c\", 3)";
            default -> super.place(state);
        };
    }
}
