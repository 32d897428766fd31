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

    private List<? extends Number> numbers;

    private double sum;

    private Iterator<? extends Number> iterator;

    private double old;

    private double left;

    private int left2;

    private Iterator<?> iterator3;

    private String old3;

    private String left3;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        String s = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                numbers = List.of(1, 2.5);
                sum = 0;
                iterator = numbers.iterator();
            case 1:
                while (at != 0 || iterator.hasNext()) {
                    if (at == 0) {
                        Number n = iterator.next();
                        old = sum;
                        left = n.doubleValue();
                        // Input.java:15: await(value("a" + n, 0.5))
                        awaited = await(Trace.value("a" + n, 0.5), run, depth);
                        if (awaited == SUSPENDED) return suspend(1);
                    } else { at = 0; awaited = run.take(); }
                    Double value = (Double) awaited;
                    sum = old + (left + value);
                }
                iterator = numbers.iterator();
            case 2:
                while (at != 0 || iterator.hasNext()) {
                    if (at == 0) {
                        Number n2 = iterator.next();
                        old = sum;
                        left2 = n2.intValue();
                        // Input.java:16: await(value("b" + n, 10))
                        awaited = await(Trace.value("b" + n2, 10), run, depth);
                        if (awaited == SUSPENDED) {
                            numbers = null;
                            return suspend(2);
                        }
                    } else { at = 0; awaited = run.take(); }
                    Integer value2 = (Integer) awaited;
                    sum = old + (left2 * value2);
                }
                List raw = List.of("r");
                s = "";
                iterator3 = raw.iterator();
            case 3:
                while (at != 0 || iterator3.hasNext()) {
                    if (at == 0) {
                        Object o = iterator3.next();
                        old3 = s;
                        left3 = "" + (o);
                        // Input.java:19: await(value("c", "!"))
                        awaited = await(Trace.value("c", "!"), run, depth);
                        if (awaited == SUSPENDED) {
                            numbers = null;
                            iterator = null;
                            return suspend(3);
                        }
                    } else { at = 0; awaited = run.take(); }
                    String value3 = (String) awaited;
                    s = old3 + (left3 + value3);
                }
                return ready(sum + s);
        }
    }

    @Override
    protected void clear() {
        numbers = null;
        iterator = null;
        iterator3 = null;
        old3 = null;
        left3 = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:15, awaiting value(\"a\" + n, 0.5)";
            case 2 -> "Input.java:16, awaiting value(\"b\" + n, 10)";
            case 3 -> "Input.java:19, awaiting value(\"c\", \"!\")";
            default -> super.place(state);
        };
    }
}
