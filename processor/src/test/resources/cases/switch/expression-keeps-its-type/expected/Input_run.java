package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.function.Supplier;
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

    private long l;

    private Object o;

    private int v;

    private Supplier<String> f;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        int arm = 0;
        long chosen = 0;
        int arm2 = 0;
        Object chosen2 = null;
        int arm5 = 0;
        Object chosen5 = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                boolean yes = true;
                // Input.java:18: await(value("a", 1))
                awaited = await(Trace.value("a", 1), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value = (Integer) awaited;
                arm = switch (value) {
                    case 1 -> 1;
                    default -> 2;
                };
            case 2:
                if (at == 0 && arm == 1) {
                    chosen = 5;
                } else {
                    if (at == 0) {
                        // Input.java:20: await(value("never", 6))
                        awaited = await(Trace.value("never", 6), run, depth);
                        if (awaited == SUSPENDED) return suspend(2);
                    } else { at = 0; awaited = run.take(); }
                    chosen = (Integer) awaited;
                }
                l = chosen;
                arm2 = switch (Input.Colour.GREEN) {
                    case RED -> 1;
                    case GREEN -> 2;
                };
            case 3:
                if (at == 0 && arm2 == 1) {
                    chosen2 = 'x';
                } else {
                    if (at == 0) {
                        // Input.java:24: await(value("b", 1))
                        awaited = await(Trace.value("b", 1), run, depth);
                        if (awaited == SUSPENDED) return suspend(3);
                    } else { at = 0; awaited = run.take(); }
                    chosen2 = awaited;
                }
                o = chosen2;
                // Input.java:26: await(value("c", "s"))
                awaited = await(Trace.value("c", "s"), run, depth);
                if (awaited == SUSPENDED) return suspend(4);
            case 4:
                if (at != 0) { at = 0; awaited = run.take(); }
                String value2 = (String) awaited;
                int arm3 = switch (value2) {
                    case "s" -> 1;
                    default -> 2;
                };
                int chosen3 = 0;
                if (arm3 == 1) {
                    chosen3 = (byte) 1;
                } else {
                    chosen3 = 'c';
                }
                v = chosen3;
                // Input.java:30: await(value("d", 2))
                awaited = await(Trace.value("d", 2), run, depth);
                if (awaited == SUSPENDED) return suspend(5);
            case 5:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value3 = (Integer) awaited;
                int arm4 = switch (value3) {
                    case 2 -> 1;
                    default -> 2;
                };
                Supplier<String> chosen4 = null;
                if (arm4 == 1) {
                    chosen4 = () -> "two";
                } else {
                    chosen4 = String::new;
                }
                f = chosen4;
                arm5 = switch (1) {
                    case 1 -> 1;
                    default -> 2;
                };
            case 6:
                if (at == 0 && arm5 == 1) {
                    chosen5 = 1;
                } else {
                    if (at == 0) {
                        // Input.java:36: await(value("never", 1))
                        awaited = await(Trace.value("never", 1), run, depth);
                        if (awaited == SUSPENDED) return suspend(6);
                    } else { at = 0; awaited = run.take(); }
                    Integer value4 = (Integer) awaited;
                    chosen5 = value4 * 2.0;
                }
                Object mixed = chosen5;
                return ready(l + " " + o + " " + ((Object) v).getClass().getSimpleName() + " " + f.get() + " " + mixed);
        }
    }

    @Override
    protected void clear() {
        o = null;
        f = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:18, awaiting value(\"a\", 1)";
            case 2 -> "Input.java:20, awaiting value(\"never\", 6)";
            case 3 -> "Input.java:24, awaiting value(\"b\", 1)";
            case 4 -> "Input.java:26, awaiting value(\"c\", \"s\")";
            case 5 -> "Input.java:30, awaiting value(\"d\", 2)";
            case 6 -> "Input.java:36, awaiting value(\"never\", 1)";
            default -> super.place(state);
        };
    }
}
