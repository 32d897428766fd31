package cases;

import static cases.support.Trace.*;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Classes with type parameters of their own, members, subclasses and a name twice, in methods with type parameters. */
class Input<H> {
    H h;

    @Async
    <T> String members(T t) {
        class L<E> {
            T x = t;
            E e;
            static int n = 3;

            L<E> me() {
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
        L<String> l = new L<>();
        l.e = "e";
        await(value("a", 1));
        Function<T, Object> function = x -> new L<Integer>().me().x;
        Supplier<L<T>> made = L::new;
        L<? extends CharSequence> some = l;
        L<String>.M m = l.new M();
        Object o = l;
        L<String> back = (L<String>) o;
        var list = new ArrayList<L<String>>();
        list.add(l);
        for (L<String> each : list) log(await(value("b", each.e)));
        return L.class.getSimpleName() + l.x + function.apply(t) + made.get().x + some.e.length() + m.in + m.out
                + back.e + L.n + L.<String>id("q") + await(value("c", l.me().e)) + list.get(0).e;
    }

    @Async
    <T extends Comparable<T>> T greatest(List<T> all) {
        abstract class Best {
            T best;

            abstract boolean isBetter(T t);

            void offer(T t) {
                if (best == null || isBetter(t)) best = t;
            }
        }
        Best greatest = new Best() {
            @Override
            boolean isBetter(T t) {
                return t.compareTo(best) > 0;
            }
        };
        for (T t : all) greatest.offer(await(value("d", t)));
        return greatest.best;
    }

    @Async
    String linked(H x) {
        class Box {
            H held = x;
            Box next;

            Box then(H y) {
                Box box = new Box();
                box.held = y;
                box.next = this;
                return box;
            }

            String all() {
                return held + (next == null ? "" : next.all()) + h;
            }
        }
        Box box = new Box();
        box = box.then(await(value("e", x)));
        Box other = await(value("f", box.then(h)));
        return other.all();
    }

    @Async
    static <T> int twice(T t, int k) {
        if (k > 0) {
            class A {
                T v = t;

                int k() {
                    return k;
                }
            }
            A a = new A();
            await(value("g", 1));
            return a.v == t ? a.k() : 0;
        } else {
            class A {
                T v;
            }
            A a = new A();
            a.v = t;
            await(value("h", 1));
            return a.v == null ? 5 : 6;
        }
    }

    @Async
    static String run() {
        Input<String> in = new Input<>();
        in.h = "H";
        return in.members(1) + in.greatest(List.of(2, 9, 4)) + in.linked("x") + twice("a", 1) + twice("a", 0);
    }
}
