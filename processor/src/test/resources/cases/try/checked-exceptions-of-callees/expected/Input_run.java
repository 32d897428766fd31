package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.io.FileNotFoundException;
import java.io.IOException;
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

    private int i;

    private String old;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        FileNotFoundException e = null;
        IOException e2 = null;
        int clause = 0;
        if (at == 0) {
            InputAsync.Host.initialized();
            s = "";
            i = 0;
        }
        for (; at != 0 || i < 3; i++) {
            switch (at) {
                default:
                    e = null;
                    e2 = null;
                case 1:
                    try {
                        int read;
                        if (at == 0) {
                            old = s;
                            // Input.java:25: read(i)
                            Input_read call = new Input_read(i);
                            if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                                return suspend(1, call, run, depth);
                            }
                            read = call.result;
                        } else { at = 0; read = ((Input_read) run.take()).result; }
                        s = old + read;
                        clause = 0;
                    } catch (FileNotFoundException caught) {
                        e = caught;
                        clause = 1;
                    } catch (IOException caught2) {
                        e2 = caught2;
                        clause = 2;
                    }
                case 2:
                    if (at != 0 || clause == 1) {
                        if (at == 0) {
                            old = s;
                            // Input.java:27: await(value("c", "missing "))
                            awaited = await(Trace.value("c", "missing "), run, depth);
                            if (awaited == SUSPENDED) {
                                s = null;
                                return suspend(2);
                            }
                        } else { at = 0; awaited = run.take(); }
                        String value = (String) awaited;
                        s = old + value;
                    } else if (clause == 2) {
                        s += "never";
                    }
            }
        }
        return ready(s);
    }

    @Override
    protected void clear() {
        s = null;
        old = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:25, awaiting read(i)";
            case 2 -> "Input.java:27, awaiting value(\"c\", \"missing \")";
            default -> super.place(state);
        };
    }
}
