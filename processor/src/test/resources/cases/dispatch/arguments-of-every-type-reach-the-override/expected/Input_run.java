package cases;

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

    private Input.Face<Integer> face;

    private String left;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        String varied = null;
        String varied2 = null;
        String varied3 = null;
        String varied4 = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                face = new Input.Implementation();
                // Input.java:40: face.all(true, (byte) -1, (short) 300, 'c', 1 << 20, 1L <...
                ObjectMachine call = Input_FaceAsync.<Integer>all$machine(face, true, (byte) -1, (short) 300, 'c', 1 << 20, 1L << 40, 1.5f, -0.0, null, new int[] {1, 2}, List.of(3));
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(1, call, run, depth);
                }
                left = (String) call.result;
            case 1:
                if (at != 0) { at = 0; left = (String) ((ObjectMachine) run.take()).result; }
                // Input.java:41: face.varied(null)
                ObjectMachine call2 = Input_FaceAsync.<Integer>varied$machine(face, null);
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    return suspend(2, call2, run, depth);
                }
                varied = (String) call2.result;
            case 2:
                if (at != 0) { at = 0; varied = (String) ((ObjectMachine) run.take()).result; }
                left = left
                        + varied;
                // Input.java:41: face.varied("a", 1)
                ObjectMachine call3 = Input_FaceAsync.<Integer>varied$machine(face, "a", 1);
                if (depth == Run.LIMIT || !call3.step(run, depth + 1)) {
                    return suspend(3, call3, run, depth);
                }
                varied2 = (String) call3.result;
            case 3:
                if (at != 0) { at = 0; varied2 = (String) ((ObjectMachine) run.take()).result; }
                left = left + varied2;
                // Input.java:41: face.varied("b", 1, null)
                ObjectMachine call4 = Input_FaceAsync.<Integer>varied$machine(face, "b", 1, null);
                if (depth == Run.LIMIT || !call4.step(run, depth + 1)) {
                    return suspend(4, call4, run, depth);
                }
                varied3 = (String) call4.result;
            case 4:
                if (at != 0) { at = 0; varied3 = (String) ((ObjectMachine) run.take()).result; }
                left = left + varied3;
                // Input.java:41: face.varied("c", (Integer[]) null)
                ObjectMachine call5 = Input_FaceAsync.<Integer>varied$machine(face, "c", (Integer[]) null);
                if (depth == Run.LIMIT || !call5.step(run, depth + 1)) {
                    face = null;
                    return suspend(5, call5, run, depth);
                }
                varied4 = (String) call5.result;
            case 5:
                if (at != 0) { at = 0; varied4 = (String) ((ObjectMachine) run.take()).result; }
                return ready(left + varied4);
        }
    }

    @Override
    protected void clear() {
        face = null;
        left = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:40, awaiting face.all(true, (byte) -1, (short) 300, 'c', 1 << 20, 1L <...";
            case 2 -> "Input.java:41, awaiting face.varied(null)";
            case 3 -> "Input.java:41, awaiting face.varied(\"a\", 1)";
            case 4 -> "Input.java:41, awaiting face.varied(\"b\", 1, null)";
            case 5 -> "Input.java:41, awaiting face.varied(\"c\", (Integer[]) null)";
            default -> super.place(state);
        };
    }
}
