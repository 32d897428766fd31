package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#nulls(java.lang.Object)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_nulls extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_nulls");
    }

    private Object o;

    private String value4;

    private int exit;

    private String left;

    private Throwable thrown;

    Input_nulls(Object o) {
        this.o = o;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        int arm = 0;
        Integer a = null;
        Integer b = null;
        CharSequence text = null;
        if (at == 0) InputAsync.Host.initialized();
        leaving: {
            try {
                choice: {
                    if (at == 0) {
                        arm = 5;
                        Input.Sky sky;
                        switch (o) {
                            case Input.Sky sky2 when sky2 == Input.Sky.RAIN -> { sky = sky2; arm = 1; }
                            case Input.Pair(Integer a2, Integer b2) -> { a = a2; b = b2; arm = 2; }
                            case CharSequence text2 -> { text = text2; arm = 3; }
                            case null, default -> { arm = 4; }
                        }
                    }
                    if (at == 0 ? arm == 1 : at <= 1) {
                        if (at == 0) {
                            // Input.java:53: await(value("rain", 1))
                            awaited = await(Trace.value("rain", 1), run, depth);
                            if (awaited == SUSPENDED) {
                                o = null;
                                return suspend(1);
                            }
                        } else { at = 0; awaited = run.take(); }
                        Integer value = (Integer) awaited;
                        { value4 = "rain" + value; exit = 2; break leaving; }
                    } else if (at == 0 ? arm == 2 : at <= 2) {
                        if (at == 0) {
                            left = "" + a;
                            // Input.java:55: await(value("pair", b))
                            awaited = await(Trace.value("pair", b), run, depth);
                            if (awaited == SUSPENDED) {
                                o = null;
                                return suspend(2);
                            }
                        } else { at = 0; awaited = run.take(); }
                        Integer value2 = (Integer) awaited;
                        { value4 = left + value2; exit = 2; break leaving; }
                    } else if (at == 0 && arm == 3) {
                        if (text.length() > 1) break choice;
                        { value4 = "short"; exit = 2; break leaving; }
                    } else {
                        if (at == 0) {
                            // Input.java:60: await(value("other", "!"))
                            awaited = await(Trace.value("other", "!"), run, depth);
                            if (awaited == SUSPENDED) {
                                o = null;
                                return suspend(3);
                            }
                        } else { at = 0; awaited = run.take(); }
                        String value3 = (String) awaited;
                        { value4 = "other" + value3; exit = 2; break leaving; }
                    }
                }
                { value4 = "long"; exit = 2; break leaving; }
            } catch (Throwable caught) {
                thrown = caught;
                exit = 1;
            }
        }
        Trace.log("done");
        if (exit == 1) throw thrown;
        return ready(value4);
    }

    @Override
    protected void clear() {
        o = null;
        value4 = null;
        left = null;
        thrown = null;
    }

    @Override
    protected String method() {
        return "Input.nulls";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:53, awaiting value(\"rain\", 1)";
            case 2 -> "Input.java:55, awaiting value(\"pair\", b)";
            case 3 -> "Input.java:60, awaiting value(\"other\", \"!\")";
            default -> super.place(state);
        };
    }
}
