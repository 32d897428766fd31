package cases;

import cases.support.Trace;
import dev.pollen.Future;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.ArrayList;
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

    private StringBuilder all;

    private Iterator<? extends Future<String>> iterator;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            InputAsync.Host.initialized();
            List<Future<String>> futures = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                int copy = i;
                futures.add(future(new Async(copy)));
            }
            for (String s : List.of("p", "q")) futures.add(future(new Async2(s)));
            all = new StringBuilder();
            iterator = futures.iterator();
        }
        while (at != 0 || iterator.hasNext()) {
            if (at == 0) {
                Future<String> f = iterator.next();
                // Input.java:22: await(f)
                awaited = await(f, run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            } else { at = 0; awaited = run.take(); }
            String value = (String) awaited;
            all.append(value);
        }
        return ready(all.toString());
    }

    @Override
    protected void clear() {
        all = null;
        iterator = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:22, awaiting f";
            default -> super.place(state);
        };
    }

    /**
     * The async block at Input.java:18.
     */
    private static final class Async extends ObjectMachine<String> {
        static {
            Abi.check(1, "Async");
        }

        private int copy;

        Async(int copy) {
            this.copy = copy;
        }

        @Override
        public boolean step(Run run, int depth) throws Throwable {
            int at = state;
            Object awaited = null;
            if (at == 0) {
                // Input.java:18: await(value("v" + copy, copy))
                awaited = await(Trace.value("v" + copy, copy), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            } else { at = 0; awaited = run.take(); }
            Integer value = (Integer) awaited;
            return ready("i" + value);
        }

        @Override
        protected String method() {
            return "Input.run async block";
        }

        @Override
        protected String place(int state) {
            return switch (state) {
                case 1 -> "Input.java:18, awaiting value(\"v\" + copy, copy)";
                default -> super.place(state);
            };
        }
    }

    /**
     * The async block at Input.java:20.
     */
    private static final class Async2 extends ObjectMachine<String> {
        static {
            Abi.check(1, "Async2");
        }

        private String s;

        private String left;

        Async2(String s) {
            this.s = s;
        }

        @Override
        public boolean step(Run run, int depth) throws Throwable {
            int at = state;
            Object awaited = null;
            if (at == 0) {
                left = s;
                // Input.java:20: await(value(s, s))
                awaited = await(Trace.value(s, s), run, depth);
                if (awaited == SUSPENDED) {
                    s = null;
                    return suspend(1);
                }
            } else { at = 0; awaited = run.take(); }
            String value = (String) awaited;
            return ready(left + value);
        }

        @Override
        protected void clear() {
            s = null;
            left = null;
        }

        @Override
        protected String method() {
            return "Input.run async block";
        }

        @Override
        protected String place(int state) {
            return switch (state) {
                case 1 -> "Input.java:20, awaiting value(s, s)";
                default -> super.place(state);
            };
        }
    }
}
