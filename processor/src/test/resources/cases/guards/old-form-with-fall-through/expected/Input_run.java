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

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        String of = null;
        String of2 = null;
        String of3 = null;
        String of4 = null;
        String of5 = null;
        String of6 = null;
        String of7 = null;
        String strings = null;
        String strings2 = null;
        String strings3 = null;
        String strings4 = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                // Input.java:52: of(1)
                Input_of call = new Input_of(1);
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(1, call, run, depth);
                }
                left = call.result;
            case 1:
                if (at != 0) { at = 0; left = ((Input_of) run.take()).result; }
                // Input.java:52: of(2)
                Input_of call2 = new Input_of(2);
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    return suspend(2, call2, run, depth);
                }
                of = call2.result;
            case 2:
                if (at != 0) { at = 0; of = ((Input_of) run.take()).result; }
                left = left + of;
                // Input.java:52: of("b")
                Input_of call3 = new Input_of("b");
                if (depth == Run.LIMIT || !call3.step(run, depth + 1)) {
                    return suspend(3, call3, run, depth);
                }
                of2 = call3.result;
            case 3:
                if (at != 0) { at = 0; of2 = ((Input_of) run.take()).result; }
                left = left + of2;
                // Input.java:52: of(new Pair(1, 2))
                Input_of call4 = new Input_of(new Input.Pair(1, 2));
                if (depth == Run.LIMIT || !call4.step(run, depth + 1)) {
                    return suspend(4, call4, run, depth);
                }
                of3 = call4.result;
            case 4:
                if (at != 0) { at = 0; of3 = ((Input_of) run.take()).result; }
                String s = left + of3;
                left = s;
                // Input.java:53: of(true)
                Input_of call5 = new Input_of(true);
                if (depth == Run.LIMIT || !call5.step(run, depth + 1)) {
                    return suspend(5, call5, run, depth);
                }
                of4 = call5.result;
            case 5:
                if (at != 0) { at = 0; of4 = ((Input_of) run.take()).result; }
                left = left + of4;
                // Input.java:53: of(1L)
                Input_of call6 = new Input_of(1L);
                if (depth == Run.LIMIT || !call6.step(run, depth + 1)) {
                    return suspend(6, call6, run, depth);
                }
                of5 = call6.result;
            case 6:
                if (at != 0) { at = 0; of5 = ((Input_of) run.take()).result; }
                left = left + of5;
                // Input.java:53: of(1.0)
                Input_of call7 = new Input_of(1.0);
                if (depth == Run.LIMIT || !call7.step(run, depth + 1)) {
                    return suspend(7, call7, run, depth);
                }
                of6 = call7.result;
            case 7:
                if (at != 0) { at = 0; of6 = ((Input_of) run.take()).result; }
                left = left + of6;
                // Input.java:53: of('c')
                Input_of call8 = new Input_of('c');
                if (depth == Run.LIMIT || !call8.step(run, depth + 1)) {
                    return suspend(8, call8, run, depth);
                }
                of7 = call8.result;
            case 8:
                if (at != 0) { at = 0; of7 = ((Input_of) run.take()).result; }
                left = left + of7;
                // Input.java:53: strings("ab")
                Input_strings call9 = new Input_strings("ab");
                if (depth == Run.LIMIT || !call9.step(run, depth + 1)) {
                    return suspend(9, call9, run, depth);
                }
                strings = call9.result;
            case 9:
                if (at != 0) { at = 0; strings = ((Input_strings) run.take()).result; }
                left = left + strings;
                // Input.java:53: strings("a")
                Input_strings call10 = new Input_strings("a");
                if (depth == Run.LIMIT || !call10.step(run, depth + 1)) {
                    return suspend(10, call10, run, depth);
                }
                strings2 = call10.result;
            case 10:
                if (at != 0) { at = 0; strings2 = ((Input_strings) run.take()).result; }
                left = left + strings2;
                // Input.java:53: strings("b")
                Input_strings call11 = new Input_strings("b");
                if (depth == Run.LIMIT || !call11.step(run, depth + 1)) {
                    return suspend(11, call11, run, depth);
                }
                strings3 = call11.result;
            case 11:
                if (at != 0) { at = 0; strings3 = ((Input_strings) run.take()).result; }
                left = left + strings3;
                // Input.java:53: strings("c")
                Input_strings call12 = new Input_strings("c");
                if (depth == Run.LIMIT || !call12.step(run, depth + 1)) {
                    return suspend(12, call12, run, depth);
                }
                strings4 = call12.result;
            case 12:
                if (at != 0) { at = 0; strings4 = ((Input_strings) run.take()).result; }
                return ready(left + strings4);
        }
    }

    @Override
    protected void clear() {
        left = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:52, awaiting of(1)";
            case 2 -> "Input.java:52, awaiting of(2)";
            case 3 -> "Input.java:52, awaiting of(\"b\")";
            case 4 -> "Input.java:52, awaiting of(new Pair(1, 2))";
            case 5 -> "Input.java:53, awaiting of(true)";
            case 6 -> "Input.java:53, awaiting of(1L)";
            case 7 -> "Input.java:53, awaiting of(1.0)";
            case 8 -> "Input.java:53, awaiting of('c')";
            case 9 -> "Input.java:53, awaiting strings(\"ab\")";
            case 10 -> "Input.java:53, awaiting strings(\"a\")";
            case 11 -> "Input.java:53, awaiting strings(\"b\")";
            case 12 -> "Input.java:53, awaiting strings(\"c\")";
            default -> super.place(state);
        };
    }
}
