package cases;

import cases.support.Trace;
import dev.pollen.Future;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#records()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_records extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_records");
    }

    private List<Pair<Sign>> signs;

    private String left2;

    Input_records(Input self) {
        Objects.requireNonNull(self);
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            Pair<String> first = new Pair<>("first", 1);
            signs = new ArrayList<>(List.of(new Pair<>(Sign.PLUS, 2)));
            Future<Pair<Sign>> block = future(new Async(first, signs));
            left2 = first + " ";
            // Input.java:40: await(block)
            awaited = await(block, run, depth);
            if (awaited == SUSPENDED) return suspend(1);
        } else { at = 0; awaited = run.take(); }
        Pair<Sign> value = (Pair<Sign>) awaited;
        return ready(left2 + value + signs);
    }

    @Override
    protected void clear() {
        signs = null;
        left2 = null;
    }

    @Override
    protected String method() {
        return "Input.records";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:40, awaiting block";
            default -> super.place(state);
        };
    }

    record Pair<T>(T left, int right) {
        static <T> Pair<T> of(T t) {
            return new Pair<>(t, 0);
        }
    }

    enum Sign {
        PLUS,

        MINUS
    }

    interface Shape {
        int area();
    }

    /**
     * The async block at Input.java:31.
     */
    private static final class Async extends ObjectMachine<Pair<Sign>> {
        static {
            Abi.check(1, "Async");
        }

        private Pair<String> first;

        private List<Pair<Sign>> signs;

        private Sign arg1;

        private int left;

        Async(Pair<String> first, List<Pair<Sign>> signs) {
            this.first = first;
            this.signs = signs;
        }

        @Override
        public boolean step(Run run, int depth) throws Throwable {
            int at = state;
            Object awaited = null;
            switch (at) {
                default:
                    // Input.java:32: await(value("n", first.right()))
                    awaited = await(Trace.value("n", first.right()), run, depth);
                    if (awaited == SUSPENDED) {
                        first = null;
                        return suspend(1);
                    }
                case 1:
                    if (at != 0) { at = 0; awaited = run.take(); }
                    int n = (Integer) awaited;
                    Shape shape = () -> n * 2;
                    arg1 = Sign.MINUS;
                    left = shape.area();
                    // Input.java:34: await(value("m", n))
                    awaited = await(Trace.value("m", n), run, depth);
                    if (awaited == SUSPENDED) {
                        first = null;
                        return suspend(2);
                    }
                case 2:
                    if (at != 0) { at = 0; awaited = run.take(); }
                    Integer value = (Integer) awaited;
                    signs.add(new Pair<>(arg1, left + value));
                    return ready(switch (signs.get(1).left()) {
                        case PLUS -> Pair.of(Sign.MINUS);
                        case MINUS -> signs.get(0);
                    });
            }
        }

        @Override
        protected void clear() {
            first = null;
            signs = null;
            arg1 = null;
        }

        @Override
        protected String method() {
            return "Input.records async block";
        }

        @Override
        protected String place(int state) {
            return switch (state) {
                case 1 -> "Input.java:32, awaiting value(\"n\", first.right())";
                case 2 -> "Input.java:34, awaiting value(\"m\", n)";
                default -> super.place(state);
            };
        }
    }
}
