package cases;

import dev.pollen.Future;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
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

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            InputAsync.Host.initialized();
            Future<Integer> future = future(new Async());
            // Input.java:15: await(async(() -> twice(1) + twice(2)))
            awaited = await(future, run, depth);
            if (awaited == SUSPENDED) return suspend(1);
        } else { at = 0; awaited = run.take(); }
        Integer value = (Integer) awaited;
        return ready(value);
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:15, awaiting async(() -> twice(1) + twice(2))";
            default -> super.place(state);
        };
    }

    /**
     * The async block at Input.java:15.
     */
    private static final class Async extends ObjectMachine<Integer> {
        static {
            Abi.check(1, "Async");
        }

        private int left;

        Async() {
        }

        @Override
        public boolean step(Run run, int depth) throws Throwable {
            int at = state;
            int twice = 0;
            switch (at) {
                default:
                    // Input.java:15: twice(1)
                    Input_twice call = new Input_twice(1);
                    if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                        return suspend(1, call, run, depth);
                    }
                    left = call.result;
                case 1:
                    if (at != 0) { at = 0; left = ((Input_twice) run.take()).result; }
                    // Input.java:15: twice(2)
                    Input_twice call2 = new Input_twice(2);
                    if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                        return suspend(2, call2, run, depth);
                    }
                    twice = call2.result;
                case 2:
                    if (at != 0) { at = 0; twice = ((Input_twice) run.take()).result; }
                    return ready(left + twice);
            }
        }

        @Override
        protected String method() {
            return "Input.run async block";
        }

        @Override
        protected String place(int state) {
            return switch (state) {
                case 1 -> "Input.java:15, awaiting twice(1)";
                case 2 -> "Input.java:15, awaiting twice(2)";
                default -> super.place(state);
            };
        }
    }
}
