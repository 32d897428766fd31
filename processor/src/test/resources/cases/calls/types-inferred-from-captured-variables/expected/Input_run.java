package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import dev.pollen.support.VoidMachine;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#run()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_run extends VoidMachine {
    static {
        Abi.check(1, "Input_run");
    }

    private Input<String> input;

    private Function<Object, Integer> length;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        List<String> distinct = null;
        List<String> sortBy = null;
        List<String> sorted = null;
        Object enums = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                input = new Input<>();
                input.items.addAll(List.of("bb", "a", "cc", "ddd"));
                length = new Input.Length();
                // Input.java:25: input.distinct(length)
                ObjectMachine call = InputAsync.<String, Integer>distinct$machine(input, length);
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(1, call, run, depth);
                }
                distinct = (List<String>) call.result;
            case 1:
                if (at != 0) { at = 0; distinct = (List<String>) ((ObjectMachine) run.take()).result; }
                Trace.log(distinct);
                // Input.java:26: input.sortBy(length)
                ObjectMachine call2 = InputAsync.<String, Integer>sortBy$machine(input, length);
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    return suspend(2, call2, run, depth);
                }
                sortBy = (List<String>) call2.result;
            case 2:
                if (at != 0) { at = 0; sortBy = (List<String>) ((ObjectMachine) run.take()).result; }
                Trace.log(sortBy);
                // Input.java:27: input.sorted(length)
                ObjectMachine call3 = InputAsync.<String, Integer>sorted$machine(input, length);
                if (depth == Run.LIMIT || !call3.step(run, depth + 1)) {
                    length = null;
                    return suspend(3, call3, run, depth);
                }
                sorted = (List<String>) call3.result;
            case 3:
                if (at != 0) { at = 0; sorted = (List<String>) ((ObjectMachine) run.take()).result; }
                Trace.log(sorted);
                // Input.java:28: input.enums(TimeUnit.class, EnumSet.of(TimeUnit.DAYS))
                ObjectMachine call4 = InputAsync.<String>enums$machine(input, TimeUnit.class, EnumSet.of(TimeUnit.DAYS));
                if (depth == Run.LIMIT || !call4.step(run, depth + 1)) {
                    input = null;
                    length = null;
                    return suspend(4, call4, run, depth);
                }
                enums = (Object) call4.result;
            case 4:
                if (at != 0) { at = 0; enums = (Object) ((ObjectMachine) run.take()).result; }
                Trace.log(enums);
        }
        return ready();
    }

    @Override
    protected void clear() {
        input = null;
        length = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:25, awaiting input.distinct(length)";
            case 2 -> "Input.java:26, awaiting input.sortBy(length)";
            case 3 -> "Input.java:27, awaiting input.sorted(length)";
            case 4 -> "Input.java:28, awaiting input.enums(TimeUnit.class, EnumSet.of(TimeUnit.DAYS))";
            default -> super.place(state);
        };
    }
}
