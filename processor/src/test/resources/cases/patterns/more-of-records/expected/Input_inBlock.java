package cases;

import cases.support.Trace;
import dev.pollen.Future;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#inBlock(java.lang.Object)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_inBlock extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_inBlock");
    }

    private Object o;

    Input_inBlock(Object o) {
        this.o = o;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            InputAsync.Host.initialized();
            Future<String> block = future(new Async(o));
            // Input.java:78: await(block)
            awaited = await(block, run, depth);
            if (awaited == SUSPENDED) {
                o = null;
                return suspend(1);
            }
        } else { at = 0; awaited = run.take(); }
        String value = (String) awaited;
        return ready(value);
    }

    @Override
    protected void clear() {
        o = null;
    }

    @Override
    protected String method() {
        return "Input.inBlock";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:78, awaiting block";
            default -> super.place(state);
        };
    }

    /**
     * The async block at Input.java:70.
     */
    private static final class Async extends ObjectMachine<String> {
        static {
            Abi.check(1, "Async");
        }

        private Object o;

        private Object a;

        private Object b;

        private Object c;

        private String left;

        Async(Object o) {
            this.o = o;
        }

        @Override
        public boolean step(Run run, int depth) throws Throwable {
            int at = state;
            Object awaited = null;
            String s = null;
            Integer n = null;
            Object other = null;
            int arm = 0;
            String chosen = null;
            switch (at) {
                default:
                    if (!((o instanceof Input.Pair(Input.Pair(var a2, var b2), var c2) && ((a = a2) == a2 | (b = b2) == b2 | (c = c2) == c2 | true)))) return ready("none");
                    // Input.java:72: await(value("in", "in"))
                    awaited = await(Trace.value("in", "in"), run, depth);
                    if (awaited == SUSPENDED) {
                        o = null;
                        return suspend(1);
                    }
                case 1:
                    if (at != 0) { at = 0; awaited = run.take(); }
                    String value = (String) awaited;
                    s = value + a + b + c;
                    arm = switch (c) {
                        case Integer n2 when n2 > 1 -> { n = n2; yield 1; }
                        case Object other2 -> { other = other2; yield 2; }
                    };
                case 2:
                    if (at != 0 || arm == 1) {
                        if (at == 0) {
                            left = s;
                            // Input.java:74: await(value("n", n))
                            awaited = await(Trace.value("n", n), run, depth);
                            if (awaited == SUSPENDED) {
                                release();
                                return suspend(2);
                            }
                        } else { at = 0; awaited = run.take(); }
                        Integer value2 = (Integer) awaited;
                        chosen = left + value2;
                    } else {
                        chosen = s + other;
                    }
                    return ready(chosen);
            }
        }

        private void release() {
            o = null;
            a = null;
            b = null;
            c = null;
        }

        @Override
        protected void clear() {
            o = null;
            a = null;
            b = null;
            c = null;
            left = null;
        }

        @Override
        protected String method() {
            return "Input.inBlock async block";
        }

        @Override
        protected String place(int state) {
            return switch (state) {
                case 1 -> "Input.java:72, awaiting value(\"in\", \"in\")";
                case 2 -> "Input.java:74, awaiting value(\"n\", n)";
                default -> super.place(state);
            };
        }
    }
}
