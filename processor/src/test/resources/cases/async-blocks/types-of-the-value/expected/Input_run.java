package cases;

import cases.support.Trace;
import dev.pollen.Future;
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
final class Input_run extends ObjectMachine<Object> {
    static {
        Abi.check(1, "Input_run");
    }

    private Future<long[]> l;

    private Future<? extends CharSequence> s;

    private Future<Void> v;

    private String left;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                Future<Number> n = future(new Async());
                l = future(new Async2());
                s = future(new Async3());
                v = future(new Async4());
                // Input.java:17: await(n)
                awaited = await(n, run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                Number value = (Number) awaited;
                left = "" + value;
                // Input.java:17: await(l)
                awaited = await(l, run, depth);
                if (awaited == SUSPENDED) {
                    l = null;
                    return suspend(2);
                }
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                long[] value2 = (long[]) awaited;
                left = left + value2[0];
                // Input.java:17: await(s)
                awaited = await(s, run, depth);
                if (awaited == SUSPENDED) {
                    l = null;
                    s = null;
                    return suspend(3);
                }
            case 3:
                if (at != 0) { at = 0; awaited = run.take(); }
                CharSequence value3 = (CharSequence) awaited;
                left = left + value3;
                // Input.java:17: await(v)
                awaited = await(v, run, depth);
                if (awaited == SUSPENDED) {
                    l = null;
                    s = null;
                    v = null;
                    return suspend(4);
                }
            case 4:
                if (at != 0) { at = 0; awaited = run.take(); }
                Void value4 = (Void) awaited;
                return ready(left + value4);
        }
    }

    @Override
    protected void clear() {
        l = null;
        s = null;
        v = null;
        left = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:17, awaiting n";
            case 2 -> "Input.java:17, awaiting l";
            case 3 -> "Input.java:17, awaiting s";
            case 4 -> "Input.java:17, awaiting v";
            default -> super.place(state);
        };
    }

    /**
     * The async block at Input.java:13.
     */
    private static final class Async extends ObjectMachine<Number> {
        static {
            Abi.check(1, "Async");
        }

        Async() {
        }

        @Override
        public boolean step(Run run, int depth) throws Throwable {
            int at = state;
            Object awaited = null;
            if (at == 0) {
                // Input.java:13: await(value("a", 1))
                awaited = await(Trace.value("a", 1), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            } else { at = 0; awaited = run.take(); }
            Integer value = (Integer) awaited;
            return ready(value);
        }

        @Override
        protected String method() {
            return "Input.run async block";
        }

        @Override
        protected String place(int state) {
            return switch (state) {
                case 1 -> "Input.java:13, awaiting value(\"a\", 1)";
                default -> super.place(state);
            };
        }
    }

    /**
     * The async block at Input.java:14.
     */
    private static final class Async2 extends ObjectMachine<long[]> {
        static {
            Abi.check(1, "Async2");
        }

        Async2() {
        }

        @Override
        public boolean step(Run run, int depth) throws Throwable {
            int at = state;
            Object awaited = null;
            if (at == 0) {
                // Input.java:14: await(value("b", 2))
                awaited = await(Trace.value("b", 2), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            } else { at = 0; awaited = run.take(); }
            Integer value = (Integer) awaited;
            return ready(new long[] {value});
        }

        @Override
        protected String method() {
            return "Input.run async block";
        }

        @Override
        protected String place(int state) {
            return switch (state) {
                case 1 -> "Input.java:14, awaiting value(\"b\", 2)";
                default -> super.place(state);
            };
        }
    }

    /**
     * The async block at Input.java:15.
     */
    private static final class Async3 extends ObjectMachine<String> {
        static {
            Abi.check(1, "Async3");
        }

        Async3() {
        }

        @Override
        public boolean step(Run run, int depth) throws Throwable {
            int at = state;
            Object awaited = null;
            if (at == 0) {
                // Input.java:15: await(value("c", 3))
                awaited = await(Trace.value("c", 3), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            } else { at = 0; awaited = run.take(); }
            Integer value = (Integer) awaited;
            return ready("s" + value);
        }

        @Override
        protected String method() {
            return "Input.run async block";
        }

        @Override
        protected String place(int state) {
            return switch (state) {
                case 1 -> "Input.java:15, awaiting value(\"c\", 3)";
                default -> super.place(state);
            };
        }
    }

    /**
     * The async block at Input.java:16.
     */
    private static final class Async4 extends ObjectMachine<Void> {
        static {
            Abi.check(1, "Async4");
        }

        Async4() {
        }

        @Override
        public boolean step(Run run, int depth) throws Throwable {
            int at = state;
            if (at == 0) {
                // Input.java:16: await(value("d", 4))
                if (await(Trace.value("d", 4), run, depth) == SUSPENDED) return suspend(1);
            } else { at = 0; run.take(); }
            return ready(null);
        }

        @Override
        protected String method() {
            return "Input.run async block";
        }

        @Override
        protected String place(int state) {
            return switch (state) {
                case 1 -> "Input.java:16, awaiting value(\"d\", 4)";
                default -> super.place(state);
            };
        }
    }
}
