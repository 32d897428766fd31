package cases;

import cases.support.Trace;
import dev.pollen.Future;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#run()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_run extends IntMachine {
    static {
        Abi.check(1, "Input_run");
    }

    private List<Supplier<Future<Integer>>> later;

    private int i;

    private int left;

    private Iterator<? extends Supplier<Future<Integer>>> iterator;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        int sum = 0;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                later = new ArrayList<>();
                i = 0;
            case 1:
                for (; at != 0 || i < 3; i++) {
                    if (at == 0) {
                        left = i;
                        // Input.java:18: await(value("turn", 10))
                        awaited = await(Trace.value("turn", 10), run, depth);
                        if (awaited == SUSPENDED) return suspend(1);
                    } else { at = 0; awaited = run.take(); }
                    Integer value = (Integer) awaited;
                    int turn = left + value;
                    later.add(() -> future(new Async(turn)));
                }
                sum = 0;
                iterator = later.iterator();
            case 2:
                while (at != 0 || iterator.hasNext()) {
                    if (at == 0) {
                        Supplier<Future<Integer>> each = iterator.next();
                        left = 100 * sum;
                        // Input.java:22: await(each.get())
                        awaited = await(each.get(), run, depth);
                        if (awaited == SUSPENDED) {
                            later = null;
                            return suspend(2);
                        }
                    } else { at = 0; awaited = run.take(); }
                    Integer value2 = (Integer) awaited;
                    sum = left + value2;
                }
                return ready(sum);
        }
    }

    @Override
    protected void clear() {
        later = null;
        iterator = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:18, awaiting value(\"turn\", 10)";
            case 2 -> "Input.java:22, awaiting each.get()";
            default -> super.place(state);
        };
    }

    /**
     * The async block at Input.java:19.
     */
    private static final class Async extends ObjectMachine<Integer> {
        static {
            Abi.check(1, "Async");
        }

        private int turn;

        Async(int turn) {
            this.turn = turn;
        }

        @Override
        public boolean step(Run run, int depth) throws Throwable {
            int at = state;
            Object awaited = null;
            if (at == 0) {
                // Input.java:19: await(value("block", turn))
                awaited = await(Trace.value("block", turn), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            } else { at = 0; awaited = run.take(); }
            Integer value = (Integer) awaited;
            return ready(value + turn);
        }

        @Override
        protected String method() {
            return "Input.run async block";
        }

        @Override
        protected String place(int state) {
            return switch (state) {
                case 1 -> "Input.java:19, awaiting value(\"block\", turn)";
                default -> super.place(state);
            };
        }
    }
}
