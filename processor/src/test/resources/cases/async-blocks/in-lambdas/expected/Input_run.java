package cases;

import cases.support.Trace;
import dev.pollen.Future;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
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

    private Iterator<? extends Future<Integer>> iterator;

    private int old;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        int sum = 0;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                // Input.java:15: await(value("base", 100))
                awaited = await(Trace.value("base", 100), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                int base = (Integer) awaited;
                List<Future<Integer>> futures = Stream.of(1, 2, 3).map(x -> future(new Async(x, base))).toList();
                sum = 0;
                iterator = futures.iterator();
            case 2:
                while (at != 0 || iterator.hasNext()) {
                    if (at == 0) {
                        Future<Integer> f = iterator.next();
                        old = sum;
                        // Input.java:19: await(f)
                        awaited = await(f, run, depth);
                        if (awaited == SUSPENDED) return suspend(2);
                    } else { at = 0; awaited = run.take(); }
                    Integer value = (Integer) awaited;
                    sum = old + value;
                }
                return ready(sum);
        }
    }

    @Override
    protected void clear() {
        iterator = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:15, awaiting value(\"base\", 100)";
            case 2 -> "Input.java:19, awaiting f";
            default -> super.place(state);
        };
    }

    /**
     * The async block at Input.java:17.
     */
    private static final class Async extends ObjectMachine<Integer> {
        static {
            Abi.check(1, "Async");
        }

        private Integer x;

        private int base;

        Async(Integer x, int base) {
            this.x = x;
            this.base = base;
        }

        @Override
        public boolean step(Run run, int depth) throws Throwable {
            int at = state;
            Object awaited = null;
            if (at == 0) {
                // Input.java:17: await(value("x" + x, x))
                awaited = await(Trace.value("x" + x, x), run, depth);
                if (awaited == SUSPENDED) {
                    x = null;
                    return suspend(1);
                }
            } else { at = 0; awaited = run.take(); }
            Integer value = (Integer) awaited;
            return ready(value + base);
        }

        @Override
        protected void clear() {
            x = null;
        }

        @Override
        protected String method() {
            return "Input.run async block";
        }

        @Override
        protected String place(int state) {
            return switch (state) {
                case 1 -> "Input.java:17, awaiting value(\"x\" + x, x)";
                default -> super.place(state);
            };
        }
    }
}
