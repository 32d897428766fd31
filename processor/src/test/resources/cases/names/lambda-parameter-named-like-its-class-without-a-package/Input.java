package cases;

import dev.pollen.Async;

public class Input {
    public interface Job {
        @Async
        String work();
    }

    /** No class of a package can name one that has none. */
    @Async
    static String run() throws ReflectiveOperationException {
        Job job = (Job) Class.forName("Alone").getDeclaredConstructor().newInstance();
        return job.work();
    }
}
//// file: Alone.java
import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.async;
import static dev.pollen.Futures.await;

import cases.Input;
import dev.pollen.Async;
import dev.pollen.Future;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;

public class Alone implements Input.Job {
    static int twice(int x) {
        return 2 * x;
    }

    static class Inner {
        static int three = 3;
    }

    @Override
    @Async
    public String work() {
        IntUnaryOperator plain = Alone -> twice(Alone) + Inner.three;
        IntUnaryOperator assigned = (int Alone) -> {
            Alone += twice(Alone);
            for (int i = 0, Inner = 1; i < 2; i++) Alone += Inner + twice(i);
            return Alone++ + Alone;
        };
        Function<Integer, Future<Integer>> block = Alone -> async(() -> await(value("b", Alone)) + twice(Alone));
        IntUnaryOperator anonymous = new IntUnaryOperator() {
            @Override
            public int applyAsInt(int Alone) {
                return twice(Alone) - Alone;
            }
        };
        int x = await(value("a", 5));
        log(plain.applyAsInt(x));
        log(assigned.applyAsInt(x));
        log(await(block.apply(x)));
        log(anonymous.applyAsInt(x));
        return "" + twice(x);
    }
}
