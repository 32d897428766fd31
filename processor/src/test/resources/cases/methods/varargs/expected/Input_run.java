package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#run()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_run extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_run");
    }

    private int left;

    private String left6;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        int sum = 0;
        int sum2 = 0;
        int sum3 = 0;
        int count = 0;
        int count2 = 0;
        int count3 = 0;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                // Input.java:25: sum("none")
                Input_sum call = new Input_sum("none");
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(1, call, run, depth);
                }
                left = call.result;
            case 1:
                if (at != 0) { at = 0; left = ((Input_sum) run.take()).result; }
                // Input.java:25: sum("one", 1)
                Input_sum call2 = new Input_sum("one", 1);
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    return suspend(2, call2, run, depth);
                }
                sum = call2.result;
            case 2:
                if (at != 0) { at = 0; sum = ((Input_sum) run.take()).result; }
                left = left + sum;
                // Input.java:25: await(value("a", 3))
                awaited = await(Trace.value("a", 3), run, depth);
                if (awaited == SUSPENDED) return suspend(3);
            case 3:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value = (Integer) awaited;
                // Input.java:25: sum("two", 2, await(value("a", 3)))
                Input_sum call3 = new Input_sum("two", 2, value);
                if (depth == Run.LIMIT || !call3.step(run, depth + 1)) {
                    return suspend(4, call3, run, depth);
                }
                sum2 = call3.result;
            case 4:
                if (at != 0) { at = 0; sum2 = ((Input_sum) run.take()).result; }
                left = left + sum2;
                // Input.java:25: sum("array", new int[] {4, 5})
                Input_sum call4 = new Input_sum("array", new int[] {4, 5});
                if (depth == Run.LIMIT || !call4.step(run, depth + 1)) {
                    return suspend(5, call4, run, depth);
                }
                sum3 = call4.result;
            case 5:
                if (at != 0) { at = 0; sum3 = ((Input_sum) run.take()).result; }
                int a = left + sum3;
                left6 = a + " ";
                // Input.java:26: count("x", 1)
                Input_count call5 = new Input_count<>("x", 1);
                if (depth == Run.LIMIT || !call5.step(run, depth + 1)) {
                    return suspend(6, call5, run, depth);
                }
                count = (int) call5.result;
            case 6:
                if (at != 0) { at = 0; count = (int) ((Input_count) run.take()).result; }
                left6 = left6 + count;
                // Input.java:26: count()
                Input_count<Object> call6 = new Input_count<Object>();
                if (depth == Run.LIMIT || !call6.step(run, depth + 1)) {
                    return suspend(7, call6, run, depth);
                }
                count2 = call6.result;
            case 7:
                if (at != 0) { at = 0; count2 = ((Input_count<Object>) run.take()).result; }
                left6 = left6 + count2;
                // Input.java:26: count(List.of(1))
                Input_count<List<Integer>> call7 = new Input_count<List<Integer>>(List.of(1));
                if (depth == Run.LIMIT || !call7.step(run, depth + 1)) {
                    return suspend(8, call7, run, depth);
                }
                count3 = call7.result;
            case 8:
                if (at != 0) { at = 0; count3 = ((Input_count<List<Integer>>) run.take()).result; }
                return ready(left6 + count3);
        }
    }

    @Override
    protected void clear() {
        left6 = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:25, awaiting sum(\"none\")";
            case 2 -> "Input.java:25, awaiting sum(\"one\", 1)";
            case 3 -> "Input.java:25, awaiting value(\"a\", 3)";
            case 4 -> "Input.java:25, awaiting sum(\"two\", 2, await(value(\"a\", 3)))";
            case 5 -> "Input.java:25, awaiting sum(\"array\", new int[] {4, 5})";
            case 6 -> "Input.java:26, awaiting count(\"x\", 1)";
            case 7 -> "Input.java:26, awaiting count()";
            case 8 -> "Input.java:26, awaiting count(List.of(1))";
            default -> super.place(state);
        };
    }
}
