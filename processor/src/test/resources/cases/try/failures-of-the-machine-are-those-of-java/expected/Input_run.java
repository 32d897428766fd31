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

    private String s;

    private Object o;

    private int[] xs;

    private String nothing;

    private int i;

    private int old;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        int chosen = 0;
        int x = 0;
        if (at == 0) {
            InputAsync.Host.initialized();
            s = "";
            o = "o";
            xs = new int[] {1};
            nothing = null;
            i = 0;
        }
        for (; at != 0 || i < 5; i++) {
            try {
                switch (at) {
                    default:
                        if (at != 0 || i == 0) {
                            if (at == 0) {
                                // Input.java:17: await(value("a", (Integer) null))
                                awaited = await(Trace.value("a", (Integer) null), run, depth);
                                if (awaited == SUSPENDED) return suspend(1);
                            } else { at = 0; awaited = run.take(); }
                            chosen = (Integer) awaited;
                        } else {
                            chosen = i;
                        }
                        x = chosen;
                    case 2:
                        if (at != 0 || i == 1) {
                            if (at == 0) {
                                old = x;
                                // Input.java:18: await(value("b", 7))
                                awaited = await(Trace.value("b", 7), run, depth);
                                if (awaited == SUSPENDED) return suspend(2);
                            } else { at = 0; awaited = run.take(); }
                            Integer value = (Integer) awaited;
                            x = old + (xs[value]);
                        }
                        if (i == 2) x += (Integer) o;
                    case 3:
                        if (at != 0 || i == 3) {
                            if (at == 0) {
                                old = x;
                                // Input.java:20: await(value("c", 0))
                                awaited = await(Trace.value("c", 0), run, depth);
                                if (awaited == SUSPENDED) return suspend(3);
                            } else { at = 0; awaited = run.take(); }
                            Integer value2 = (Integer) awaited;
                            x = old / value2;
                        }
                        s += nothing.length() + x;
                }
            } catch (NullPointerException | ClassCastException | IndexOutOfBoundsException | ArithmeticException e) {
                s += e.getClass().getSimpleName() + " ";
            }
        }
        return ready(s);
    }

    @Override
    protected void clear() {
        s = null;
        o = null;
        xs = null;
        nothing = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:17, awaiting value(\"a\", (Integer) null)";
            case 2 -> "Input.java:18, awaiting value(\"b\", 7)";
            case 3 -> "Input.java:20, awaiting value(\"c\", 0)";
            default -> super.place(state);
        };
    }
}
