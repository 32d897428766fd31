package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#members(java.lang.Object)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_members<H, T> extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_members");
    }

    private T t;

    private Locals locals;

    private Locals.L<String> l;

    private Function<T, Object> function;

    private Supplier<Locals.L<T>> made;

    private Locals.L<? extends CharSequence> some;

    private Locals.L<String>.M m;

    private Locals.L<String> back;

    private ArrayList<Locals.L<String>> list;

    private Iterator<? extends Locals.L<String>> iterator;

    private String left;

    Input_members(Input<H> self, T t) {
        Objects.requireNonNull(self);
        this.t = t;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                locals = new Locals(t);
                l = locals.new L<>();
                l.e = "e";
                // Input.java:38: await(value("a", 1))
                if (await(Trace.value("a", 1), run, depth) == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; run.take(); }
                final Locals locals2 = locals;
                function = x -> locals2.new L<Integer>().me().x;
                made = ((Supplier<Locals.L<T>>) () -> locals2.new L<>());
                some = l;
                m = l.new M();
                Object o = l;
                back = (Locals.L<String>) o;
                list = new ArrayList<Locals.L<String>>();
                list.add(l);
                iterator = list.iterator();
            case 2:
                while (at != 0 || iterator.hasNext()) {
                    if (at == 0) {
                        Locals.L<String> each = iterator.next();
                        // Input.java:47: await(value("b", each.e))
                        awaited = await(Trace.value("b", each.e), run, depth);
                        if (awaited == SUSPENDED) {
                            locals = null;
                            return suspend(2);
                        }
                    } else { at = 0; awaited = run.take(); }
                    String value = (String) awaited;
                    Trace.log(value);
                }
                left = Locals.L.class.getSimpleName() + l.x + function.apply(t) + made.get().x + some.e.length() + m.in + m.out
                        + back.e + Locals.L.n + Locals.L.<String>id("q");
                // Input.java:49: await(value("c", l.me().e))
                awaited = await(Trace.value("c", l.me().e), run, depth);
                if (awaited == SUSPENDED) {
                    release2();
                    return suspend(3);
                }
            case 3:
                if (at != 0) { at = 0; awaited = run.take(); }
                String value2 = (String) awaited;
                return ready(left + value2 + list.get(0).e);
        }
    }

    private void release() {
        t = null;
        locals = null;
        l = null;
        function = null;
        made = null;
        some = null;
        m = null;
        back = null;
    }

    private void release2() {
        release();
        iterator = null;
    }

    @Override
    protected void clear() {
        t = null;
        locals = null;
        l = null;
        function = null;
        made = null;
        some = null;
        m = null;
        back = null;
        list = null;
        iterator = null;
        left = null;
    }

    @Override
    protected String method() {
        return "Input.members";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:38, awaiting value(\"a\", 1)";
            case 2 -> "Input.java:47, awaiting value(\"b\", each.e)";
            case 3 -> "Input.java:49, awaiting value(\"c\", l.me().e)";
            default -> super.place(state);
        };
    }

    private final class Locals {
        private final T t;

        Locals(T t) {
            this.t = t;
        }

        class L<E> {
            static int n = 3;

            T x = t;

            E e;

            Locals.L<E> me() {
                return this;
            }

            static <Q> Q id(Q q) {
                return q;
            }

            class M {
                E in = e;

                T out = x;
            }
        }
    }
}
