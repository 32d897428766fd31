package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#run()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_run extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_run");
    }

    private int state2;

    private int result2;

    private String run;

    private String depth;

    private String at;

    private String awaited2;

    private int self;

    private int owner2;

    private int call;

    private int left;

    private int condition;

    private int thrown;

    private int poll;

    private int context;

    private int ABI2;

    private int LIMIT2;

    private int SUSPENDED2;

    private int arg1;

    private int pending;

    private int sum;

    Input_run() {
    }

    @Override
    public boolean step(Run run$, int depth$) throws Throwable {
        int at$ = state;
        Object awaited3 = null;
        switch (at$) {
            default:
                InputAsync.Host.initialized();
                state2 = 1;
                // Input.java:12: await(value("a", 2))
                awaited3 = await(Trace.value("a", 2), run$, depth$);
                if (awaited3 == SUSPENDED) return suspend(1);
            case 1:
                if (at$ != 0) { at$ = 0; awaited3 = run$.take(); }
                result2 = (Integer) awaited3;
                run = "run";
                depth = "depth";
                at = "at";
                awaited2 = "awaited";
                self = 3;
                owner2 = 4;
                call = 5;
                left = 6;
                condition = 7;
                thrown = 8;
                poll = 9;
                context = 10;
                ABI2 = 11;
                LIMIT2 = 12;
                SUSPENDED2 = 13;
                arg1 = 14;
                pending = 15;
                // Input.java:16: await(value("b", 100))
                awaited3 = await(Trace.value("b", 100), run$, depth$);
                if (awaited3 == SUSPENDED) return suspend(2);
            case 2:
                if (at$ != 0) { at$ = 0; awaited3 = run$.take(); }
                Integer value = (Integer) awaited3;
                sum = left + value + thrown;
                // Input.java:17: await(value("c", 1))
                awaited3 = await(Trace.value("c", 1), run$, depth$);
                if (awaited3 == SUSPENDED) return suspend(3);
            case 3:
                if (at$ != 0) { at$ = 0; awaited3 = run$.take(); }
                Integer value2 = (Integer) awaited3;
                if (condition + value2 == 8 && pending == 15) {
                    sum += poll + context + call;
                }
                return ready(state2 + result2 + run + depth + at + awaited2 + self + owner2 + sum + ABI2 + LIMIT2 + SUSPENDED2 + arg1);
        }
    }

    @Override
    protected void clear() {
        run = null;
        depth = null;
        at = null;
        awaited2 = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:12, awaiting value(\"a\", 2)";
            case 2 -> "Input.java:16, awaiting value(\"b\", 100)";
            case 3 -> "Input.java:17, awaiting value(\"c\", 1)";
            default -> super.place(state);
        };
    }
}
