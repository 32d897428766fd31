package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

import java.util.List;

public class Input {
    static class Outer<T> {
        final T outer;

        Outer(T outer) {
            this.outer = outer;
        }

        class Inner<T> {
            final T inner;

            Inner(T inner) {
                this.inner = inner;
            }

            @Async
            <U extends Comparable<U>> String show(T t, U u) {
                T kept = t;
                U awaited = await(value("u", u));
                return outer + " " + inner + " " + kept + " " + awaited.compareTo(u);
            }

            @Async
            <T> List<T> pair(T one, T other) {
                T first = await(value("first", one));
                return List.of(first, other);
            }

            class Innermost {
                @Async
                List<T> both() {
                    return pair(inner, await(value("innermost", inner)));
                }
            }
        }
    }

    static class Sub extends Outer<String> {
        Sub() {
            super("sub");
        }

        class SubInner extends Inner<Integer> {
            SubInner() {
                super(7);
            }

            @Async
            @Override
            <U extends Comparable<U>> String show(Integer t, U u) {
                return "sub " + super.show(t + 1, u);
            }
        }
    }

    @Async
    static String run() {
        Outer<String> outer = new Outer<>("outer");
        Outer<String>.Inner<Integer> inner = outer.new Inner<>(1);
        Sub.SubInner sub = new Sub().new SubInner();
        Outer<String>.Inner<Integer> asInner = sub;
        return inner.show(2, "x") + inner.pair('a', 'b') + inner.new Innermost().both() + asInner.show(3, 4L);
    }
}
