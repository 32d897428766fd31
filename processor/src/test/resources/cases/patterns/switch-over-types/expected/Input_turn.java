package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#turn(java.lang.Object)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_turn extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_turn");
    }

    private Object o;

    private String text;

    private String old;

    private String left;

    Input_turn(Object o) {
        this.o = o;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        String s = null;
        int arm = 0;
        String text2 = null;
        if (at == 0) {
            InputAsync.Host.initialized();
            s = "";
            arm = 5;
            switch (o) {
                case null -> { arm = 1; }
                case String text3 when text3.length() > 3 -> { text = text3; arm = 2; }
                case String text22 -> { text2 = text22; arm = 3; }
                default -> { arm = 4; }
            }
        }
        if (at == 0 ? arm == 1 : at <= 1) {
            if (at == 0) {
                old = s;
                // Input.java:21: await(value("null", "null"))
                awaited = await(Trace.value("null", "null"), run, depth);
                if (awaited == SUSPENDED) {
                    o = null;
                    text = null;
                    return suspend(1);
                }
            } else { at = 0; awaited = run.take(); }
            String value = (String) awaited;
            s = old + value;
        } else if (at == 0 ? arm == 2 : at <= 2) {
            if (at == 0) {
                old = s;
                // Input.java:22: await(value("long", text))
                awaited = await(Trace.value("long", text), run, depth);
                if (awaited == SUSPENDED) {
                    o = null;
                    return suspend(2);
                }
            } else { at = 0; awaited = run.take(); }
            String value2 = (String) awaited;
            s = old + (value2 + text);
        } else if (at != 0 || arm == 3) {
            if (at == 0) {
                old = s;
                left = text2;
                // Input.java:23: await(value("short", 1))
                awaited = await(Trace.value("short", 1), run, depth);
                if (awaited == SUSPENDED) {
                    o = null;
                    text = null;
                    return suspend(3);
                }
            } else { at = 0; awaited = run.take(); }
            Integer value3 = (Integer) awaited;
            s = old + (left + value3);
        } else {
            s += Trace.eval("default", o);
        }
        return ready(s);
    }

    @Override
    protected void clear() {
        o = null;
        text = null;
        old = null;
        left = null;
    }

    @Override
    protected String method() {
        return "Input.turn";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:21, awaiting value(\"null\", \"null\")";
            case 2 -> "Input.java:22, awaiting value(\"long\", text)";
            case 3 -> "Input.java:23, awaiting value(\"short\", 1)";
            default -> super.place(state);
        };
    }
}
