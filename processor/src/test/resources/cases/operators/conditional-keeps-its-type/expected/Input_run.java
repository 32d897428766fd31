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

    private boolean yes;

    private Object reference;

    private Object number;

    private Object character;

    private Object boxed;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        Object chosen = null;
        double chosen2 = 0;
        char chosen3 = 0;
        Object chosen4 = null;
        long chosen5 = 0;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                yes = true;
            case 1:
                if (at != 0 || yes) {
                    if (at == 0) {
                        // Input.java:12: await(value("a", 1))
                        awaited = await(Trace.value("a", 1), run, depth);
                        if (awaited == SUSPENDED) return suspend(1);
                    } else { at = 0; awaited = run.take(); }
                    chosen = awaited;
                } else {
                    chosen = 2.0;
                }
                reference = chosen;
            case 2:
                if (at != 0 || yes) {
                    if (at == 0) {
                        // Input.java:13: one()
                        Input_one call = new Input_one();
                        if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                            return suspend(2, call, run, depth);
                        }
                        chosen2 = call.result;
                    } else { at = 0; chosen2 = ((Input_one) run.take()).result; }
                } else {
                    chosen2 = 2.0;
                }
                number = chosen2;
            case 3:
                if (at != 0 || yes) {
                    if (at == 0) {
                        // Input.java:14: letter()
                        Input_letter call2 = new Input_letter();
                        if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                            return suspend(3, call2, run, depth);
                        }
                        chosen3 = call2.result;
                    } else { at = 0; chosen3 = ((Input_letter) run.take()).result; }
                } else {
                    chosen3 = 0;
                }
                character = chosen3;
            case 4:
                if (at != 0 || yes) {
                    if (at == 0) {
                        // Input.java:15: await(value("b", 1))
                        awaited = await(Trace.value("b", 1), run, depth);
                        if (awaited == SUSPENDED) return suspend(4);
                    } else { at = 0; awaited = run.take(); }
                    chosen4 = awaited;
                } else {
                    chosen4 = (Object) "text";
                }
                boxed = chosen4;
            case 5:
                if (at != 0 || yes) {
                    if (at == 0) {
                        // Input.java:16: await(value("c", 7))
                        awaited = await(Trace.value("c", 7), run, depth);
                        if (awaited == SUSPENDED) return suspend(5);
                    } else { at = 0; awaited = run.take(); }
                    chosen5 = (Integer) awaited;
                } else {
                    chosen5 = 8L;
                }
                long widened = chosen5;
                return ready(reference + " " + number + " " + character + " " + boxed.getClass().getSimpleName() + " " + widened);
        }
    }

    @Override
    protected void clear() {
        reference = null;
        number = null;
        character = null;
        boxed = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:12, awaiting value(\"a\", 1)";
            case 2 -> "Input.java:13, awaiting one()";
            case 3 -> "Input.java:14, awaiting letter()";
            case 4 -> "Input.java:15, awaiting value(\"b\", 1)";
            case 5 -> "Input.java:16, awaiting value(\"c\", 7)";
            default -> super.place(state);
        };
    }
}
