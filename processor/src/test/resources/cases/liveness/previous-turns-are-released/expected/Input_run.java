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

    private Object last;

    private int i;

    private Object turn;

    private Object seen;

    private Object[] array2;

    private int index;

    private Object each;

    private int old;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        Object[] array = null;
        int n = 0;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                last = null;
                i = 0;
            case 1:
                for (; at != 0 || i < 3; i++) {
                    if (at == 0) {
                        turn = Trace.tracked("turn" + i, new Object());
                        seen = last;
                        last = turn;
                    }
                    if (at != 0 || i == 2) {
                        if (at == 0) {
                            // Input.java:19: await(releasing("a", 1, "turn0"))
                            if (await(Trace.releasing("a", 1, "turn0"), run, depth) == SUSPENDED) {
                                return suspend(1);
                            }
                        } else { at = 0; run.take(); }
                    }
                    Trace.log(seen == turn);
                }
                last = null;
                // Input.java:23: await(releasing("b", 1, "turn1", "turn2"))
                if (await(Trace.releasing("b", 1, "turn1", "turn2"), run, depth) == SUSPENDED) {
                    last = null;
                    turn = null;
                    seen = null;
                    return suspend(2);
                }
            case 2:
                if (at != 0) { at = 0; run.take(); }
                array = new Object[] {Trace.tracked("x", new Object()), Trace.tracked("y", new Object())};
                n = 0;
                array2 = array;
                index = 0;
            case 3:
                for (; at != 0 || index < array2.length; index = index + 1) {
                    if (at == 0) {
                        each = array2[index];
                        array = null;
                        old = n;
                        // Input.java:28: await(value("c" + n, 1))
                        awaited = await(Trace.value("c" + n, 1), run, depth);
                        if (awaited == SUSPENDED) {
                            last = null;
                            turn = null;
                            seen = null;
                            return suspend(3);
                        }
                    } else { at = 0; awaited = run.take(); }
                    Integer value = (Integer) awaited;
                    n = old + value;
                    Trace.log(each);
                }
                // Input.java:31: await(releasing("d", 1, "x", "y"))
                awaited = await(Trace.releasing("d", 1, "x", "y"), run, depth);
                if (awaited == SUSPENDED) {
                    release();
                    return suspend(4);
                }
            case 4:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value2 = (Integer) awaited;
                return ready(value2);
        }
    }

    private void release() {
        last = null;
        turn = null;
        seen = null;
        array2 = null;
        each = null;
    }

    @Override
    protected void clear() {
        last = null;
        turn = null;
        seen = null;
        array2 = null;
        each = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:19, awaiting releasing(\"a\", 1, \"turn0\")";
            case 2 -> "Input.java:23, awaiting releasing(\"b\", 1, \"turn1\", \"turn2\")";
            case 3 -> "Input.java:28, awaiting value(\"c\" + n, 1)";
            case 4 -> "Input.java:31, awaiting releasing(\"d\", 1, \"x\", \"y\")";
            default -> super.place(state);
        };
    }
}
