package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Members;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#chain(int)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_chain extends ObjectMachine<String> {
    private static final VarHandle field$;

    static {
        Abi.check(1, "Input_chain");
        field$ = Members.field(MethodHandles.lookup(), Input.class, Input.class, "field", int.class);
    }

    private Input self;

    private int given;

    private int base;

    private Locals locals;

    private Locals4 locals4;

    private Locals.First.Inner inner;

    private Iterator<? extends Locals.First> iterator;

    private String old;

    private String left;

    Input_chain(Input self, int given) {
        this.self = Objects.requireNonNull(self);
        this.given = given;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        String sums = null;
        switch (at) {
            default:
                // Input.java:15: await(value("base", 1))
                awaited = await(Trace.value("base", 1), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                base = (Integer) awaited;
                locals = new Locals(base, given);
                // Input.java:34: await(value("late", 2))
                awaited = await(Trace.value("late", 2), run, depth);
                if (awaited == SUSPENDED) return suspend(2);
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                int late = (Integer) awaited;
                Locals2 locals2 = new Locals2(locals, late, self);
                Locals3 locals3 = new Locals3(locals2);
                locals4 = new Locals4(locals3, base);
                List<Locals.First> all = List.of(locals.new First(1), locals2.new Second(), locals3.new Third(), locals4.new Fourth());
                inner = locals2.new Second().new Inner();
                sums = "";
                iterator = all.iterator();
            case 3:
                while (at != 0 || iterator.hasNext()) {
                    if (at == 0) {
                        Locals.First each = iterator.next();
                        old = sums;
                        left = "" + (each.sum());
                        // Input.java:55: await(value("each", "; "))
                        awaited = await(Trace.value("each", "; "), run, depth);
                        if (awaited == SUSPENDED) {
                            self = null;
                            locals = null;
                            return suspend(3);
                        }
                    } else { at = 0; awaited = run.take(); }
                    String value = (String) awaited;
                    sums = old + (left + value);
                }
                return ready(sums + locals4.new Fourth().sum() + " " + inner.both());
        }
    }

    @Override
    protected void clear() {
        self = null;
        locals = null;
        locals4 = null;
        inner = null;
        iterator = null;
        old = null;
        left = null;
    }

    @Override
    protected String method() {
        return "Input.chain";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:15, awaiting value(\"base\", 1)";
            case 2 -> "Input.java:34, awaiting value(\"late\", 2)";
            case 3 -> "Input.java:55, awaiting value(\"each\", \"; \")";
            default -> super.place(state);
        };
    }

    private static int field$get(Input self) {
        return (int) field$.get(self);
    }

    private static final class Locals {
        private final int base;

        private final int given;

        Locals(int base, int given) {
            this.base = base;
            this.given = given;
        }

        class First {
            int x = base;

            int y;

            First(int y) {
                this.y = y + given;
            }

            int sum() {
                return x + y + base;
            }

            class Inner {
                int both() {
                    return x + given;
                }
            }
        }
    }

    private static final class Locals2 {
        private final Locals locals;

        private final int late;

        private final Input self;

        Locals2(Locals locals, int late, Input self) {
            this.locals = locals;
            this.late = late;
            this.self = self;
        }

        class Second extends Locals.First {
            Second() {
                locals.super(late);
            }

            @Override
            int sum() {
                return super.sum() * 100 + late + locals.new First(5).sum() + field$get(self);
            }
        }
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
        }
    }

    private static final class Locals4 {
        private final Locals3 locals3;

        private final int base;

        Locals4(Locals3 locals3, int base) {
            this.locals3 = locals3;
            this.base = base;
        }

        class Fourth extends Locals3.Third {
            Fourth() {
                locals3.super();
            }

            @Override
            int sum() {
                return super.sum() + base;
            }
        }
    }
}
