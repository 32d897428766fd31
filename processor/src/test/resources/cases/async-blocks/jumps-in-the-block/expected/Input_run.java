package cases;

import cases.support.Trace;
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

    private int i;

    private int old;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        int sum = 0;
        if (at == 0) {
            InputAsync.Host.initialized();
            sum = 0;
            i = 0;
        }
        outer: for (; at != 0 || i < 3; i++) {
            if (at == 0) {
                int start = i;
                old = sum;
                Future<Integer> future = future(new Async(start));
                // Input.java:16: await(async(() -> { int n = 0; inner: while (true) { for ...
                awaited = await(future, run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            } else { at = 0; awaited = run.take(); }
            Integer value = (Integer) awaited;
            sum = old + value;
            if (sum > 3) break outer;
        }
        return ready(sum);
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:16, awaiting await(async(() -> { int n = 0; inner: while (true) { for ...";
            default -> super.place(state);
        };
    }

    /**
     * The async block at Input.java:16.
     */
    private static final class Async extends ObjectMachine<Integer> {
        static {
            Abi.check(1, "Async");
        }

        private int start;

        private int j;

        private int old;

        Async(int start) {
            this.start = start;
        }

        @Override
        public boolean step(Run run, int depth) throws Throwable {
            int at = state;
            Object awaited = null;
            int n = 0;
            if (at == 0) n = 0;
            inner: while (true) {
                if (at == 0) j = start;
                for (;; j++) {
                    if (at == 0) {
                        if (j == 5) continue inner;
                        old = n;
                        // Input.java:22: await(value("n" + start + j, j))
                        awaited = await(Trace.value("n" + start + j, j), run, depth);
                        if (awaited == SUSPENDED) return suspend(1);
                    } else { at = 0; awaited = run.take(); }
                    Integer value = (Integer) awaited;
                    n = old + value;
                    if (n > 2) break inner;
                }
            }
            return ready(n);
        }

        @Override
        protected String method() {
            return "Input.run async block";
        }

        @Override
        protected String place(int state) {
            return switch (state) {
                case 1 -> "Input.java:22, awaiting value(\"n\" + start + j, j)";
                default -> super.place(state);
            };
        }
    }
}
