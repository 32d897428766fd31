package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.Iterator;
import java.util.List;
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

    private int count;

    private Iterator<? extends String> iterator;

    private int old;

    private String left;

    private String s;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        int clause = 0;
        String right = null;
        int arm = 0;
        String chosen = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                count = 0;
                iterator = List.of("a", "b").iterator();
            case 1:
                while (at != 0 || iterator.hasNext()) {
                    if (at == 0) {
                        String unnamed = iterator.next();
                        old = count;
                        // Input.java:18: await(value("one" + count, 1))
                        awaited = await(Trace.value("one" + count, 1), run, depth);
                        if (awaited == SUSPENDED) return suspend(1);
                    } else { at = 0; awaited = run.take(); }
                    Integer value = (Integer) awaited;
                    count = old + value;
                }
            case 2:
                try {
                    if (at == 0) {
                        // Input.java:20: await(value("x", "x"))
                        awaited = await(Trace.value("x", "x"), run, depth);
                        if (awaited == SUSPENDED) {
                            iterator = null;
                            return suspend(2);
                        }
                    } else { at = 0; awaited = run.take(); }
                    String value2 = (String) awaited;
                    value2.substring(2);
                    clause = 0;
                } catch (IndexOutOfBoundsException caught) {
                    IndexOutOfBoundsException unnamed2 = caught;
                    clause = 1;
                }
            case 3:
                if (at != 0 || clause == 1) {
                    if (at == 0) {
                        old = count;
                        // Input.java:22: await(value("caught", 10))
                        awaited = await(Trace.value("caught", 10), run, depth);
                        if (awaited == SUSPENDED) {
                            iterator = null;
                            return suspend(3);
                        }
                    } else { at = 0; awaited = run.take(); }
                    Integer value3 = (Integer) awaited;
                    count = old + value3;
                }
                Object o = new Input.Pair<>(1, "r");
                arm = switch (o) {
                    case Input.Pair(Integer _, String right2) -> { right = right2; yield 1; }
                    case Input.Pair(_, _), String _ -> 2;
                    default -> 3;
                };
            case 4:
                if (at != 0 || arm == 1) {
                    if (at == 0) {
                        left = right;
                        // Input.java:26: await(value("right", 1))
                        awaited = await(Trace.value("right", 1), run, depth);
                        if (awaited == SUSPENDED) {
                            iterator = null;
                            return suspend(4);
                        }
                    } else { at = 0; awaited = run.take(); }
                    Integer value4 = (Integer) awaited;
                    chosen = left + value4;
                } else if (arm == 2) {
                    chosen = "never";
                } else {
                    chosen = Trace.eval("never", "");
                }
                s = chosen;
                // Input.java:30: await(value("unused", 3))
                awaited = await(Trace.value("unused", 3), run, depth);
                if (awaited == SUSPENDED) {
                    iterator = null;
                    left = null;
                    return suspend(5);
                }
            case 5:
                if (at != 0) { at = 0; awaited = run.take(); }
                int unnamed5 = (Integer) awaited;
                Trace.log(count);
                return ready(s + count);
        }
    }

    @Override
    protected void clear() {
        iterator = null;
        left = null;
        s = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:18, awaiting value(\"one\" + count, 1)";
            case 2 -> "Input.java:20, awaiting value(\"x\", \"x\")";
            case 3 -> "Input.java:22, awaiting value(\"caught\", 10)";
            case 4 -> "Input.java:26, awaiting value(\"right\", 1)";
            case 5 -> "Input.java:30, awaiting value(\"unused\", 3)";
            default -> super.place(state);
        };
    }
}
