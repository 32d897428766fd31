package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#oneAnother(int)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_oneAnother extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_oneAnother");
    }

    private int base;

    private Locals2 locals2;

    private Locals3 locals3;

    Input_oneAnother(int base) {
        this.base = base;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            InputAsync.Host.initialized();
            Locals locals = new Locals(base);
            locals2 = new Locals2(locals);
            locals3 = new Locals3(locals);
            // Input.java:46: await(value("b", 1))
            awaited = await(Trace.value("b", 1), run, depth);
            if (awaited == SUSPENDED) return suspend(1);
        } else { at = 0; awaited = run.take(); }
        int x = (Integer) awaited;
        Locals.Counter[] some = locals3.new Holder().counters;
        return ready("" + locals2.new Maker().make().next() + some[0].next() + x);
    }

    @Override
    protected void clear() {
        locals2 = null;
        locals3 = null;
    }

    @Override
    protected String method() {
        return "Input.oneAnother";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:46, awaiting value(\"b\", 1)";
            default -> super.place(state);
        };
    }

    private static final class Locals {
        private final int base;

        Locals(int base) {
            this.base = base;
        }

        class Counter {
            int next() {
                return base + 1;
            }
        }
    }

    private static final class Locals2 {
        private final Locals locals;

        Locals2(Locals locals) {
            this.locals = locals;
        }

        class Maker {
            Locals.Counter make() {
                return locals.new Counter();
            }
        }
    }

    private static final class Locals3 {
        private final Locals locals;

        Locals3(Locals locals) {
            this.locals = locals;
        }

        class Holder {
            Locals.Counter[] counters = {locals.new Counter()};
        }
    }
}
