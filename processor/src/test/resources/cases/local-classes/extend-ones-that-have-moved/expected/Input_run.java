package cases;

import cases.support.Trace;
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

    private Locals locals;

    private int early;

    private Locals2.Around around;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at$ = state;
        Object awaited = null;
        switch (at$) {
            default:
                InputAsync.Host.initialized();
                // Input.java:12: await(value("k", 3))
                awaited = await(Trace.value("k", 3), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at$ != 0) { at$ = 0; awaited = run.take(); }
                int k = (Integer) awaited;
                locals = new Locals(k);
                final Locals locals3 = locals;
                early = switch (Trace.eval("k", k)) {
                    case 3 -> {
                        class Explicit extends Locals.Base {
                            Explicit() {
                                locals3.super(k);
                                Trace.log("explicit");
                            }
                        }
                        class Deeper extends Explicit {
                            class Inner extends Locals.Base { Inner() { locals3.super(); }}
                        }
                        yield new Explicit().sum() + new Deeper().sum() + new Deeper().new Inner().sum();
                    }
                    default -> 0;
                };
                Locals2 locals2 = new Locals2(locals);
                around = locals2.new Around();
                // Input.java:54: await(value("n", 4))
                awaited = await(Trace.value("n", 4), run, depth);
                if (awaited == SUSPENDED) return suspend(2);
            case 2:
                if (at$ != 0) { at$ = 0; awaited = run.take(); }
                int n = (Integer) awaited;
                return ready(locals.new Base(n).sum() + " " + early + " " + around.sum());
        }
    }

    @Override
    protected void clear() {
        locals = null;
        around = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:12, awaiting value(\"k\", 3)";
            case 2 -> "Input.java:54, awaiting value(\"n\", 4)";
            default -> super.place(state);
        };
    }

    private static final class Locals {
        private final int k;

        Locals(int k) {
            this.k = k;
        }

        class Base {
            int at;

            Base(int at) {
                this.at = at;
            }

            Base() {

            }

            int sum() {
                return at * 10 + k;
            }
        }
    }

    private static final class Locals2 {
        private final Locals locals;

        Locals2(Locals locals) {
            this.locals = locals;
        }

        class Around {
            int sum() {
                class Local extends Locals.Base {
                    Local() { locals.super();
                        at = 2;
                    }
                }
                return new Local().sum() + new Member().sum();
            }

            class Member extends Locals.Base {
                Member() {
                    locals.super();
                }
            }
        }
    }
}
