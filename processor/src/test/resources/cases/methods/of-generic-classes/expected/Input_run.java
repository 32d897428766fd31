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

    private Input.Box<String> box;

    private String left;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        String max = null;
        List<Object> pair = null;
        Integer map = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                box = new Input.Box<>("m");
                // Input.java:42: box.max("a")
                ObjectMachine call = Input_BoxAsync.<String>max$machine(box, "a");
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(1, call, run, depth);
                }
                left = (String) call.result;
            case 1:
                if (at != 0) { at = 0; left = (String) ((ObjectMachine) run.take()).result; }
                // Input.java:42: box.max("z")
                ObjectMachine call2 = Input_BoxAsync.<String>max$machine(box, "z");
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    return suspend(2, call2, run, depth);
                }
                max = (String) call2.result;
            case 2:
                if (at != 0) { at = 0; max = (String) ((ObjectMachine) run.take()).result; }
                String s = left + max;
                left = s;
                // Input.java:43: box.<Object>pair(1, value("c", "p"))
                ObjectMachine call3 = Input_BoxAsync.<String, Object>pair$machine(box, 1, Trace.value("c", "p"));
                if (depth == Run.LIMIT || !call3.step(run, depth + 1)) {
                    return suspend(3, call3, run, depth);
                }
                pair = (List<Object>) call3.result;
            case 3:
                if (at != 0) { at = 0; pair = (List<Object>) ((ObjectMachine) run.take()).result; }
                left = left + pair;
                // Input.java:43: box.map(String::length)
                ObjectMachine call4 = Input_BoxAsync.<String, Integer>map$machine(box, String::length);
                if (depth == Run.LIMIT || !call4.step(run, depth + 1)) {
                    box = null;
                    return suspend(4, call4, run, depth);
                }
                map = (Integer) call4.result;
            case 4:
                if (at != 0) { at = 0; map = (Integer) ((ObjectMachine) run.take()).result; }
                return ready(left + map);
        }
    }

    @Override
    protected void clear() {
        box = null;
        left = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:42, awaiting box.max(\"a\")";
            case 2 -> "Input.java:42, awaiting box.max(\"z\")";
            case 3 -> "Input.java:43, awaiting box.<Object>pair(1, value(\"c\", \"p\"))";
            case 4 -> "Input.java:43, awaiting box.map(String::length)";
            default -> super.place(state);
        };
    }
}
