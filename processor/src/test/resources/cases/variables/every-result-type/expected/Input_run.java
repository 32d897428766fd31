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

    private boolean z;

    private byte b;

    private short s;

    private char c;

    private long l;

    private float f;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        double d = 0;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                // Input.java:47: aBoolean()
                Input_aBoolean call = new Input_aBoolean();
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(1, call, run, depth);
                }
                z = call.result;
            case 1:
                if (at != 0) { at = 0; z = ((Input_aBoolean) run.take()).result; }
                // Input.java:48: aByte()
                Input_aByte call2 = new Input_aByte();
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    return suspend(2, call2, run, depth);
                }
                b = call2.result;
            case 2:
                if (at != 0) { at = 0; b = ((Input_aByte) run.take()).result; }
                // Input.java:49: aShort()
                Input_aShort call3 = new Input_aShort();
                if (depth == Run.LIMIT || !call3.step(run, depth + 1)) {
                    return suspend(3, call3, run, depth);
                }
                s = call3.result;
            case 3:
                if (at != 0) { at = 0; s = ((Input_aShort) run.take()).result; }
                // Input.java:50: aChar()
                Input_aChar call4 = new Input_aChar();
                if (depth == Run.LIMIT || !call4.step(run, depth + 1)) {
                    return suspend(4, call4, run, depth);
                }
                c = call4.result;
            case 4:
                if (at != 0) { at = 0; c = ((Input_aChar) run.take()).result; }
                // Input.java:51: aLong()
                Input_aLong call5 = new Input_aLong();
                if (depth == Run.LIMIT || !call5.step(run, depth + 1)) {
                    return suspend(5, call5, run, depth);
                }
                l = call5.result;
            case 5:
                if (at != 0) { at = 0; l = ((Input_aLong) run.take()).result; }
                // Input.java:52: aFloat()
                Input_aFloat call6 = new Input_aFloat();
                if (depth == Run.LIMIT || !call6.step(run, depth + 1)) {
                    return suspend(6, call6, run, depth);
                }
                f = call6.result;
            case 6:
                if (at != 0) { at = 0; f = ((Input_aFloat) run.take()).result; }
                // Input.java:53: aDouble()
                Input_aDouble call7 = new Input_aDouble();
                if (depth == Run.LIMIT || !call7.step(run, depth + 1)) {
                    return suspend(7, call7, run, depth);
                }
                d = call7.result;
            case 7:
                if (at != 0) { at = 0; d = ((Input_aDouble) run.take()).result; }
                return ready(z + " " + b + " " + s + " " + c + " " + l + " " + f + " " + d);
        }
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:47, awaiting aBoolean()";
            case 2 -> "Input.java:48, awaiting aByte()";
            case 3 -> "Input.java:49, awaiting aShort()";
            case 4 -> "Input.java:50, awaiting aChar()";
            case 5 -> "Input.java:51, awaiting aLong()";
            case 6 -> "Input.java:52, awaiting aFloat()";
            case 7 -> "Input.java:53, awaiting aDouble()";
            default -> super.place(state);
        };
    }
}
