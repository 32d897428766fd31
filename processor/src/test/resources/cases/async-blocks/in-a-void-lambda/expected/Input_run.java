package cases;

import cases.support.Trace;
import dev.pollen.Future;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import dev.pollen.support.VoidMachine;
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

    private List<String> names;

    private Iterator<? extends Future<Void>> iterator;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        if (at == 0) {
            InputAsync.Host.initialized();
            names = new ArrayList<>();
            final List<String> names2 = names;
            List.of("p", "q").forEach(s -> future(new Async(names2, s)));
            List<Future<Void>> made = new ArrayList<>();
            List.of("r", "s").forEach(s -> made.add(future(new Async2(names2, s))));
            iterator = made.iterator();
        }
        while (at != 0 || iterator.hasNext()) {
            if (at == 0) {
                Future<Void> each = iterator.next();
                // Input.java:19: await(each)
                if (await(each, run, depth) == SUSPENDED) return suspend(1);
            } else { at = 0; run.take(); }
        }
        return ready(names.toString());
    }

    @Override
    protected void clear() {
        names = null;
        iterator = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:19, awaiting each";
            default -> super.place(state);
        };
    }

    /**
     * The async block at Input.java:16.
     */
    private static final class Async extends ObjectMachine<Boolean> {
        static {
            Abi.check(1, "Async");
        }

        private List<String> names;

        private String s;

        Async(List<String> names, String s) {
            this.names = names;
            this.s = s;
        }

        @Override
        public boolean step(Run run, int depth) throws Throwable {
            return ready(names.add(s));
        }

        @Override
        protected void clear() {
            names = null;
            s = null;
        }

        @Override
        protected String method() {
            return "Input.run async block";
        }
    }

    /**
     * The async block at Input.java:18.
     */
    private static final class Async2 extends VoidMachine {
        static {
            Abi.check(1, "Async2");
        }

        private List<String> names;

        private String s;

        Async2(List<String> names, String s) {
            this.names = names;
            this.s = s;
        }

        @Override
        public boolean step(Run run, int depth) throws Throwable {
            int at = state;
            Object awaited = null;
            if (at == 0) {
                // Input.java:18: await(value(s, s))
                awaited = await(Trace.value(s, s), run, depth);
                if (awaited == SUSPENDED) {
                    s = null;
                    return suspend(1);
                }
            } else { at = 0; awaited = run.take(); }
            String value = (String) awaited;
            names.add(value);
            return ready();
        }

        @Override
        protected void clear() {
            names = null;
            s = null;
        }

        @Override
        protected String method() {
            return "Input.run async block";
        }

        @Override
        protected String place(int state) {
            return switch (state) {
                case 1 -> "Input.java:18, awaiting value(s, s)";
                default -> super.place(state);
            };
        }
    }
}
