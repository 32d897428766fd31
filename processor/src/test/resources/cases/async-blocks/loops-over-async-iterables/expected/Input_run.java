package cases;

import cases.support.Trace;
import dev.pollen.AsyncIterator;
import dev.pollen.Future;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.ObjectMachine;
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

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            InputAsync.Host.initialized();
            Future<Integer> sum = future(new Async());
            // Input.java:44: await(sum)
            awaited = await(sum, run, depth);
            if (awaited == SUSPENDED) return suspend(1);
        } else { at = 0; awaited = run.take(); }
        Integer value = (Integer) awaited;
        return ready(value);
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:44, awaiting sum";
            default -> super.place(state);
        };
    }

    /**
     * The async block at Input.java:36.
     */
    private static final class Async extends ObjectMachine<Integer> {
        static {
            Abi.check(1, "Async");
        }

        private int all;

        private AsyncIterator<? extends Integer> iterator;

        Async() {
        }

        @Override
        public boolean step(Run run, int depth) throws Throwable {
            int at = state;
            Object awaited = null;
            if (at == 0) {
                all = 0;
                iterator = (new Input.Numbers("n", 2)).asyncIterator();
            }
            loop: while (true) {
                if (at == 0) {
                    // Input.java:38: the next of new Numbers("n", 2)
                    awaited = await(iterator.moveNext(), run, depth);
                    if (awaited == SUSPENDED) return suspend(1);
                } else { at = 0; awaited = run.take(); }
                boolean more = (Boolean) awaited;
                if (!more) break loop;
                int n = iterator.current();
                Trace.log(n);
                all += n;
            }
            return ready(all);
        }

        @Override
        protected void clear() {
            iterator = null;
        }

        @Override
        protected String method() {
            return "Input.run async block";
        }

        @Override
        protected String place(int state) {
            return switch (state) {
                case 1 -> "Input.java:38, awaiting the next of new Numbers(\"n\", 2)";
                default -> super.place(state);
            };
        }
    }
}
