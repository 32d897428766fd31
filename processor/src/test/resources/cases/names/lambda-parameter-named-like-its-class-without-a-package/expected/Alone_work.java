import cases.support.Trace;
import dev.pollen.Future;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import javax.annotation.processing.Generated;

/**
 * One call of {@link Alone#work()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Alone_work extends ObjectMachine<String> {
    static {
        Abi.check(1, "Alone_work");
    }

    private IntUnaryOperator plain;

    private IntUnaryOperator assigned;

    private Function<Integer, Future<Integer>> block;

    private IntUnaryOperator anonymous;

    private int x;

    Alone_work(Alone self) {
        Objects.requireNonNull(self);
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                plain = Alone2 -> Alone.twice(Alone2) + Alone.Inner.three;
                assigned = (int Alone3) -> {
                    Alone3 += Alone.twice(Alone3);
                    for (int i = 0, Inner = 1; i < 2; i++) Alone3 += Inner + Alone.twice(i);
                    return Alone3++ + Alone3;
                };
                block = Alone4 -> future(new Async(Alone4));
                anonymous = new IntUnaryOperator() {
                    @Override
                    public int applyAsInt(int Alone5) {
                        return Alone.twice(Alone5) - Alone5;
                    }
                };
                // Alone.java:37: await(value("a", 5))
                awaited = await(Trace.value("a", 5), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                x = (Integer) awaited;
                Trace.log(plain.applyAsInt(x));
                Trace.log(assigned.applyAsInt(x));
                // Alone.java:40: await(block.apply(x))
                awaited = await(block.apply(x), run, depth);
                if (awaited == SUSPENDED) {
                    plain = null;
                    assigned = null;
                    block = null;
                    return suspend(2);
                }
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value = (Integer) awaited;
                Trace.log(value);
                Trace.log(anonymous.applyAsInt(x));
                return ready("" + Alone.twice(x));
        }
    }

    @Override
    protected void clear() {
        plain = null;
        assigned = null;
        block = null;
        anonymous = null;
    }

    @Override
    protected String method() {
        return "Alone.work";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Alone.java:37, awaiting value(\"a\", 5)";
            case 2 -> "Alone.java:40, awaiting block.apply(x)";
            default -> super.place(state);
        };
    }

    /**
     * The async block at Alone.java:30.
     */
    private static final class Async extends ObjectMachine<Integer> {
        static {
            Abi.check(1, "Async");
        }

        private Integer Alone2;

        Async(Integer Alone2) {
            this.Alone2 = Alone2;
        }

        @Override
        public boolean step(Run run, int depth) throws Throwable {
            int at = state;
            Object awaited = null;
            if (at == 0) {
                // Alone.java:30: await(value("b", Alone))
                awaited = await(Trace.value("b", Alone2), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            } else { at = 0; awaited = run.take(); }
            Integer value = (Integer) awaited;
            return ready(value + Alone.twice(Alone2));
        }

        @Override
        protected void clear() {
            Alone2 = null;
        }

        @Override
        protected String method() {
            return "Alone.work async block";
        }

        @Override
        protected String place(int state) {
            return switch (state) {
                case 1 -> "Alone.java:30, awaiting value(\"b\", Alone)";
                default -> super.place(state);
            };
        }
    }
}
