package cases;

import cases.support.Trace;
import dev.pollen.Future;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Members;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#instance()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_instance extends ObjectMachine<Object> {
    private static final VarHandle field$;

    static {
        Abi.check(1, "Input_instance");
        field$ = Members.field(MethodHandles.lookup(), Input.class, Input.class, "field", int.class);
    }

    private Input self;

    private Locals2.Second second;

    Input_instance(Input self) {
        this.self = Objects.requireNonNull(self);
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            Locals locals = new Locals(self);
            Locals2 locals2 = new Locals2(locals, self);
            Future<Integer> block = future(new Async(locals, locals2));
            second = locals2.new Second();
            // Input.java:51: await(block)
            awaited = await(block, run, depth);
            if (awaited == SUSPENDED) {
                self = null;
                return suspend(1);
            }
        } else { at = 0; awaited = run.take(); }
        Integer value = (Integer) awaited;
        return ready(value + second.sum());
    }

    @Override
    protected void clear() {
        self = null;
        second = null;
    }

    @Override
    protected String method() {
        return "Input.instance";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:51, awaiting block";
            default -> super.place(state);
        };
    }

    private static int field$get(Input self) {
        return (int) field$.get(self);
    }

    private static final class Locals {
        private final Input self;

        Locals(Input self) {
            this.self = self;
        }

        class First {
            int x = 2;

            int sum() {
                return x + field$get(self);
            }
        }
    }

    private static final class Locals2 {
        private final Locals locals;

        private final Input self;

        Locals2(Locals locals, Input self) {
            this.locals = locals;
            this.self = self;
        }

        class Second extends Locals.First {
            Second() {
                locals.super();
            }

            @Override
            int sum() {
                return super.sum() * 10 + field$get(self);
            }
        }
    }

    /**
     * The async block at Input.java:29.
     */
    private static final class Async extends ObjectMachine<Integer> {
        static {
            Abi.check(1, "Async");
        }

        private Locals locals;

        private Locals2 locals2;

        private Locals3.Third third;

        private Locals4.Anonymous added;

        private Locals.First overriding;

        Async(Locals locals, Locals2 locals2) {
            this.locals = locals;
            this.locals2 = locals2;
        }

        @Override
        public boolean step(Run run, int depth) throws Throwable {
            int at = state;
            Object awaited = null;
            switch (at) {
                default:
                    Locals3 locals3 = new Locals3(locals2);
                    third = locals3.new Third();
                    // Input.java:37: await(value("k", 3))
                    awaited = await(Trace.value("k", 3), run, depth);
                    if (awaited == SUSPENDED) return suspend(1);
                case 1:
                    if (at != 0) { at = 0; awaited = run.take(); }
                    int k = (Integer) awaited;
                    added = new Locals4(k).new Anonymous(locals2);
                    overriding = locals.new First() {
                        @Override
                        int sum() {
                            return super.sum() + k;
                        }
                    };
                    // Input.java:47: await(value("l", 4))
                    awaited = await(Trace.value("l", 4), run, depth);
                    if (awaited == SUSPENDED) {
                        locals = null;
                        locals2 = null;
                        return suspend(2);
                    }
                case 2:
                    if (at != 0) { at = 0; awaited = run.take(); }
                    Integer value = (Integer) awaited;
                    Trace.log(value);
                    return ready(third.sum() + added.more + added.sum() + overriding.sum());
            }
        }

        @Override
        protected void clear() {
            locals = null;
            locals2 = null;
            third = null;
            added = null;
            overriding = null;
        }

        @Override
        protected String method() {
            return "Input.instance async block";
        }

        @Override
        protected String place(int state) {
            return switch (state) {
                case 1 -> "Input.java:37, awaiting value(\"k\", 3)";
                case 2 -> "Input.java:47, awaiting value(\"l\", 4)";
                default -> super.place(state);
            };
        }

        private static final class Locals3 {
            private final Locals2 locals2;

            Locals3(Locals2 locals2) {
                this.locals2 = locals2;
            }

            class Third extends Locals2.Second {
                Third() {
                    locals2.super();
                }

                @Override
                int sum() {
                    return super.sum() + 1;
                }
            }
        }

        private static final class Locals4 {
            private final int k;

            Locals4(int k) {
                this.k = k;
            }

            class Anonymous extends Locals2.Second {
                int more = k;

                Anonymous(Locals2 outer) {
                    outer.super();
                }
            }
        }
    }
}
