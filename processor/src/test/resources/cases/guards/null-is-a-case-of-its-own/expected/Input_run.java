package cases;

import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
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

    private String left;

    private String old;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        String before = null;
        String before2 = null;
        String before3 = null;
        String s = null;
        String after = null;
        String after2 = null;
        String withDefault = null;
        String withDefault2 = null;
        String withDefault3 = null;
        String none = null;
        String none2 = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                // Input.java:60: before(null)
                Input_before call = new Input_before(null);
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(1, call, run, depth);
                }
                left = call.result;
            case 1:
                if (at != 0) { at = 0; left = ((Input_before) run.take()).result; }
                // Input.java:60: before("a")
                Input_before call2 = new Input_before("a");
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    return suspend(2, call2, run, depth);
                }
                before = call2.result;
            case 2:
                if (at != 0) { at = 0; before = ((Input_before) run.take()).result; }
                left = left + before;
                // Input.java:60: before("ab")
                Input_before call3 = new Input_before("ab");
                if (depth == Run.LIMIT || !call3.step(run, depth + 1)) {
                    return suspend(3, call3, run, depth);
                }
                before2 = call3.result;
            case 3:
                if (at != 0) { at = 0; before2 = ((Input_before) run.take()).result; }
                left = left + before2;
                // Input.java:60: before("abc")
                Input_before call4 = new Input_before("abc");
                if (depth == Run.LIMIT || !call4.step(run, depth + 1)) {
                    return suspend(4, call4, run, depth);
                }
                before3 = call4.result;
            case 4:
                if (at != 0) { at = 0; before3 = ((Input_before) run.take()).result; }
                s = left + before3;
                old = s;
                // Input.java:61: after(null)
                Input_after call5 = new Input_after(null);
                if (depth == Run.LIMIT || !call5.step(run, depth + 1)) {
                    left = null;
                    return suspend(5, call5, run, depth);
                }
                left = call5.result;
            case 5:
                if (at != 0) { at = 0; left = ((Input_after) run.take()).result; }
                // Input.java:61: after("")
                Input_after call6 = new Input_after("");
                if (depth == Run.LIMIT || !call6.step(run, depth + 1)) {
                    return suspend(6, call6, run, depth);
                }
                after = call6.result;
            case 6:
                if (at != 0) { at = 0; after = ((Input_after) run.take()).result; }
                left = left + after;
                // Input.java:61: after(1)
                Input_after call7 = new Input_after(1);
                if (depth == Run.LIMIT || !call7.step(run, depth + 1)) {
                    return suspend(7, call7, run, depth);
                }
                after2 = call7.result;
            case 7:
                if (at != 0) { at = 0; after2 = ((Input_after) run.take()).result; }
                s = old + (left + after2);
                old = s;
                // Input.java:62: withDefault(3)
                Input_withDefault call8 = new Input_withDefault(3);
                if (depth == Run.LIMIT || !call8.step(run, depth + 1)) {
                    left = null;
                    return suspend(8, call8, run, depth);
                }
                left = call8.result;
            case 8:
                if (at != 0) { at = 0; left = ((Input_withDefault) run.take()).result; }
                // Input.java:62: withDefault(2)
                Input_withDefault call9 = new Input_withDefault(2);
                if (depth == Run.LIMIT || !call9.step(run, depth + 1)) {
                    return suspend(9, call9, run, depth);
                }
                withDefault = call9.result;
            case 9:
                if (at != 0) { at = 0; withDefault = ((Input_withDefault) run.take()).result; }
                left = left + withDefault;
                // Input.java:62: withDefault(1)
                Input_withDefault call10 = new Input_withDefault(1);
                if (depth == Run.LIMIT || !call10.step(run, depth + 1)) {
                    return suspend(10, call10, run, depth);
                }
                withDefault2 = call10.result;
            case 10:
                if (at != 0) { at = 0; withDefault2 = ((Input_withDefault) run.take()).result; }
                left = left + withDefault2;
                // Input.java:62: withDefault(null)
                Input_withDefault call11 = new Input_withDefault(null);
                if (depth == Run.LIMIT || !call11.step(run, depth + 1)) {
                    return suspend(11, call11, run, depth);
                }
                withDefault3 = call11.result;
            case 11:
                if (at != 0) { at = 0; withDefault3 = ((Input_withDefault) run.take()).result; }
                s = old + (left + withDefault3);
                left = s;
                // Input.java:63: none(null)
                Input_none call12 = new Input_none(null);
                if (depth == Run.LIMIT || !call12.step(run, depth + 1)) {
                    old = null;
                    return suspend(12, call12, run, depth);
                }
                none = call12.result;
            case 12:
                if (at != 0) { at = 0; none = ((Input_none) run.take()).result; }
                left = left + none;
                // Input.java:63: none(1)
                Input_none call13 = new Input_none(1);
                if (depth == Run.LIMIT || !call13.step(run, depth + 1)) {
                    old = null;
                    return suspend(13, call13, run, depth);
                }
                none2 = call13.result;
            case 13:
                if (at != 0) { at = 0; none2 = ((Input_none) run.take()).result; }
                return ready(left + none2);
        }
    }

    @Override
    protected void clear() {
        left = null;
        old = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:60, awaiting before(null)";
            case 2 -> "Input.java:60, awaiting before(\"a\")";
            case 3 -> "Input.java:60, awaiting before(\"ab\")";
            case 4 -> "Input.java:60, awaiting before(\"abc\")";
            case 5 -> "Input.java:61, awaiting after(null)";
            case 6 -> "Input.java:61, awaiting after(\"\")";
            case 7 -> "Input.java:61, awaiting after(1)";
            case 8 -> "Input.java:62, awaiting withDefault(3)";
            case 9 -> "Input.java:62, awaiting withDefault(2)";
            case 10 -> "Input.java:62, awaiting withDefault(1)";
            case 11 -> "Input.java:62, awaiting withDefault(null)";
            case 12 -> "Input.java:63, awaiting none(null)";
            case 13 -> "Input.java:63, awaiting none(1)";
            default -> super.place(state);
        };
    }
}
