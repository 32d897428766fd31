package cases;

import cases.support.Trace;
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

    private String s;

    private Input.Sky[] array;

    private int index;

    private String old;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                s = "";
                array = Input.Sky.values();
                index = 0;
            case 1:
                for (; at != 0 || index < array.length; index = index + 1) {
                    int degrees;
                    if (at == 0) {
                        Input.Sky sky = array[index];
                        old = s;
                        // Input.java:40: degrees(sky)
                        Input_degrees call = new Input_degrees(sky);
                        if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                            s = null;
                            return suspend(1, call, run, depth);
                        }
                        degrees = call.result;
                    } else { at = 0; degrees = ((Input_degrees) run.take()).result; }
                    s = old + (degrees + " ");
                }
            case 2:
                try {
                    if (at == 0) {
                        // Input.java:42: degrees(null)
                        Input_degrees call2 = new Input_degrees(null);
                        if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                            array = null;
                            old = null;
                            return suspend(2, call2, run, depth);
                        }
                    } else { at = 0; run.take(); }
                } catch (NullPointerException e) {
                    Trace.log("null");
                }
                return ready(s);
        }
    }

    @Override
    protected void clear() {
        s = null;
        array = null;
        old = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:40, awaiting degrees(sky)";
            case 2 -> "Input.java:42, awaiting degrees(null)";
            default -> super.place(state);
        };
    }
}
