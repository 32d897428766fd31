package cases;

import cases.support.Trace;
import dev.pollen.Future;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#ofABlock()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_ofABlock extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_ofABlock");
    }

    Input_ofABlock(Input self) {
        Objects.requireNonNull(self);
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            Future<String> outer = future(new Async());
            // Input.java:84: await(outer)
            awaited = await(outer, run, depth);
            if (awaited == SUSPENDED) return suspend(1);
        } else { at = 0; awaited = run.take(); }
        String value = (String) awaited;
        return ready(value);
    }

    @Override
    protected String method() {
        return "Input.ofABlock";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:84, awaiting outer";
            default -> super.place(state);
        };
    }

    /**
     * The async block at Input.java:67.
     */
    private static final class Async extends ObjectMachine<String> {
        static {
            Abi.check(1, "Async");
        }

        private int extra;

        Async() {
        }

        @Override
        public boolean step(Run run, int depth) throws Throwable {
            int at = state;
            Object awaited = null;
            switch (at) {
                default:
                    // Input.java:68: await(value("extra", 4))
                    awaited = await(Trace.value("extra", 4), run, depth);
                    if (awaited == SUSPENDED) return suspend(1);
                case 1:
                    if (at != 0) { at = 0; awaited = run.take(); }
                    extra = (Integer) awaited;
                    Locals locals = new Locals(extra);
                    Future<Integer> inner = future(new Async2(locals));
                    // Input.java:82: await(inner)
                    awaited = await(inner, run, depth);
                    if (awaited == SUSPENDED) return suspend(2);
                case 2:
                    if (at != 0) { at = 0; awaited = run.take(); }
                    Integer value = (Integer) awaited;
                    return ready(new Pair(value, extra).toString());
            }
        }

        @Override
        protected String method() {
            return "Input.ofABlock async block";
        }

        @Override
        protected String place(int state) {
            return switch (state) {
                case 1 -> "Input.java:68, awaiting value(\"extra\", 4)";
                case 2 -> "Input.java:82, awaiting inner";
                default -> super.place(state);
            };
        }

        record Pair(int left, int right) {
        }

        private static final class Locals {
            private final int extra;

            Locals(int extra) {
                this.extra = extra;
            }

            class Sum {
                int of(Pair pair) {
                    return pair.left() + pair.right() + extra;
                }
            }
        }
    }

    /**
     * The async block at Input.java:75.
     */
    private static final class Async2 extends ObjectMachine<Integer> {
        static {
            Abi.check(1, "Async2");
        }

        private Async.Locals locals;

        private Async.Pair one2;

        private int left;

        Async2(Async.Locals locals) {
            this.locals = locals;
        }

        @Override
        public boolean step(Run run, int depth) throws Throwable {
            int at = state;
            Object awaited = null;
            switch (at) {
                default:
                    one2 = new Async.Pair(1, 2);
                    // Input.java:77: await(value("four", 4))
                    awaited = await(Trace.value("four", 4), run, depth);
                    if (awaited == SUSPENDED) return suspend(1);
                case 1:
                    if (at != 0) { at = 0; awaited = run.take(); }
                    Integer value = (Integer) awaited;
                    Async.Pair two2 = new Async.Pair(3, value);
                    Twice twice = new Twice(locals.new Sum().of(one2), locals.new Sum().of(two2));
                    left = twice.one();
                    // Input.java:80: await(value("twice", twice.two()))
                    awaited = await(Trace.value("twice", twice.two()), run, depth);
                    if (awaited == SUSPENDED) {
                        locals = null;
                        one2 = null;
                        return suspend(2);
                    }
                case 2:
                    if (at != 0) { at = 0; awaited = run.take(); }
                    Integer value2 = (Integer) awaited;
                    return ready(left * value2);
            }
        }

        @Override
        protected void clear() {
            locals = null;
            one2 = null;
        }

        @Override
        protected String method() {
            return "Input.ofABlock async block";
        }

        @Override
        protected String place(int state) {
            return switch (state) {
                case 1 -> "Input.java:77, awaiting value(\"four\", 4)";
                case 2 -> "Input.java:80, awaiting value(\"twice\", twice.two())";
                default -> super.place(state);
            };
        }

        record Twice(int one, int two) {
        }
    }
}
