package cases;

import cases.support.Trace;
import dev.pollen.Future;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.function.Supplier;
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
            Future<Integer> future = future(new Async());
            // Input.java:13: await(async(() -> { int before = await(value("a", 1)); Su...
            awaited = await(future, run, depth);
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
            case 1 -> "Input.java:13, awaiting await(async(() -> { int before = await(value(\"a\", 1)); Su...";
            default -> super.place(state);
        };
    }

    /**
     * The async block at Input.java:13.
     */
    private static final class Async extends ObjectMachine<Integer> {
        static {
            Abi.check(1, "Async");
        }

        private Locals locals;

        private int left;

        Async() {
        }

        @Override
        public boolean step(Run run, int depth) throws Throwable {
            int at = state;
            Object awaited = null;
            switch (at) {
                default:
                    // Input.java:14: await(value("a", 1))
                    awaited = await(Trace.value("a", 1), run, depth);
                    if (awaited == SUSPENDED) return suspend(1);
                case 1:
                    if (at != 0) { at = 0; awaited = run.take(); }
                    int before = (Integer) awaited;
                    Supplier<Integer> counted = () -> {
                        var counter = new Object() {
                            int count = before;

                            int next() {
                                return count += 10;
                            }
                        };
                        counter.next();
                        return counter.next();
                    };
                    locals = new Locals(before);
                    left = counted.get();
                    // Input.java:35: await(value("b", 100))
                    awaited = await(Trace.value("b", 100), run, depth);
                    if (awaited == SUSPENDED) return suspend(2);
                case 2:
                    if (at != 0) { at = 0; awaited = run.take(); }
                    Integer value = (Integer) awaited;
                    int sum = left + value + locals.new Outer().doubled();
                    Trace.log(sum);
                    return ready(sum);
            }
        }

        @Override
        protected void clear() {
            locals = null;
        }

        @Override
        protected String method() {
            return "Input.run async block";
        }

        @Override
        protected String place(int state) {
            return switch (state) {
                case 1 -> "Input.java:14, awaiting value(\"a\", 1)";
                case 2 -> "Input.java:35, awaiting value(\"b\", 100)";
                default -> super.place(state);
            };
        }

        private static final class Locals {
            private final int before;

            Locals(int before) {
                this.before = before;
            }

            class Outer {
                int doubled() {
                    class Inner {
                        int two = 2;
                    }
                    Inner inner = new Inner();
                    return inner.two * before;
                }
            }
        }
    }
}
