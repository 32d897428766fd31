package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#twice(java.lang.Object, int)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_twice<T> extends IntMachine {
    static {
        Abi.check(1, "Input_twice");
    }

    private T t;

    private int k;

    private Locals.A a;

    private A a2;

    Input_twice(T t, int k) {
        this.t = t;
        this.k = k;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        if (at == 0) InputAsync.Host.initialized();
        if (at == 0 ? k > 0 : at <= 1) {
            if (at == 0) {
                Locals locals = new Locals(t, k);
                a = locals.new A();
                // Input.java:107: await(value("g", 1))
                if (await(Trace.value("g", 1), run, depth) == SUSPENDED) return suspend(1);
            } else { at = 0; run.take(); }
            return ready(a.v == t ? a.k() : 0);
        } else {
            if (at == 0) {
                a2 = new A();
                a2.v = t;
                // Input.java:115: await(value("h", 1))
                if (await(Trace.value("h", 1), run, depth) == SUSPENDED) {
                    t = null;
                    return suspend(2);
                }
            } else { at = 0; run.take(); }
            return ready(a2.v == null ? 5 : 6);
        }
    }

    @Override
    protected void clear() {
        t = null;
        a = null;
        a2 = null;
    }

    @Override
    protected String method() {
        return "Input.twice";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:107, awaiting value(\"g\", 1)";
            case 2 -> "Input.java:115, awaiting value(\"h\", 1)";
            default -> super.place(state);
        };
    }

    private final class Locals {
        private final T t;

        private final int k;

        Locals(T t, int k) {
            this.t = t;
            this.k = k;
        }

        class A {
            T v = t;

            int k() {
                return k;
            }
        }
    }

    class A {
        T v;
    }
}
