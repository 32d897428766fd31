package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#counting(java.util.List)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_counting extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_counting");
    }

    private List<Integer> numbers;

    private Anonymous counter;

    private Iterator<? extends Integer> iterator;

    private int old;

    private String old2;

    Input_counting(Input self, List<Integer> numbers) {
        Objects.requireNonNull(self);
        this.numbers = numbers;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                counter = new Anonymous();
                iterator = numbers.iterator();
            case 1:
                while (at != 0 || iterator.hasNext()) {
                    if (at == 0) {
                        int n2 = iterator.next();
                        old = counter.count;
                        // Input.java:36: await(value("n" + n, n))
                        awaited = await(Trace.value("n" + n2, n2), run, depth);
                        if (awaited == SUSPENDED) return suspend(1);
                    } else { at = 0; awaited = run.take(); }
                    Integer value = (Integer) awaited;
                    counter.count = old + value;
                }
                final Anonymous counter2 = counter;
                numbers.forEach(n -> counter2.count++);
                old2 = counter.last;
                // Input.java:38: await(value("last", counter.last))
                awaited = await(Trace.value("last", counter.last), run, depth);
                if (awaited == SUSPENDED) {
                    numbers = null;
                    iterator = null;
                    return suspend(2);
                }
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                String value2 = (String) awaited;
                counter.last = old2 + value2;
                return ready(counter.count-- + counter.last + counter.count);
        }
    }

    @Override
    protected void clear() {
        numbers = null;
        counter = null;
        iterator = null;
        old2 = null;
    }

    @Override
    protected String method() {
        return "Input.counting";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:36, awaiting value(\"n\" + n, n)";
            case 2 -> "Input.java:38, awaiting value(\"last\", counter.last)";
            default -> super.place(state);
        };
    }

    static class Anonymous {
        int count = Trace.eval("zero", 0);

        private String last = "none";

        Anonymous() throws Throwable {
            super();
        }
    }
}
