package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.io.Serializable;
import java.lang.constant.Constable;
import java.lang.constant.ConstantDesc;
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

    private Runnable greeting;

    private List<? extends Serializable> receiver;

    private Serializable first;

    private boolean isSerializable;

    private Object object;

    private String text;

    private String s;

    private String left;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        boolean test = false;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                greeting = (Runnable & Serializable) () -> Trace.log("hello");
                receiver = List.of(1, "a");
                // Input.java:15: await(value("index", 1))
                awaited = await(Trace.value("index", 1), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value = (Integer) awaited;
                first = receiver.get(value);
                ((Serializable & Runnable) greeting).run();
                isSerializable = greeting instanceof Serializable && ((greeting)) instanceof Runnable;
                object = (Object) greeting;
                text = (String) first;
                test = (first instanceof String s2 && (s = s2) != null);
            case 2:
                if (at != 0 || test) {
                    if (at == 0) {
                        // Input.java:20: await(value("b", s))
                        awaited = await(Trace.value("b", s), run, depth);
                        if (awaited == SUSPENDED) {
                            greeting = null;
                            receiver = null;
                            s = null;
                            return suspend(2);
                        }
                    } else { at = 0; awaited = run.take(); }
                    String value2 = (String) awaited;
                    test = value2.isEmpty();
                }
                Trace.log(test);
                ((Runnable) object).run();
                left = isSerializable + text + (first instanceof Integer);
                // Input.java:22: await(value("c", first))
                awaited = await(Trace.value("c", ((Serializable & Comparable<? extends Serializable> & Constable & ConstantDesc) first)), run, depth);
                if (awaited == SUSPENDED) {
                    release();
                    return suspend(3);
                }
            case 3:
                if (at != 0) { at = 0; awaited = run.take(); }
                Serializable value3 = (Serializable) awaited;
                return ready(left + ((Comparable<?>) value3 == ((Serializable & Comparable<? extends Serializable> & Constable & ConstantDesc) first)));
        }
    }

    private void release() {
        greeting = null;
        receiver = null;
        object = null;
        text = null;
        s = null;
    }

    @Override
    protected void clear() {
        greeting = null;
        receiver = null;
        first = null;
        object = null;
        text = null;
        s = null;
        left = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:15, awaiting value(\"index\", 1)";
            case 2 -> "Input.java:20, awaiting value(\"b\", s)";
            case 3 -> "Input.java:22, awaiting value(\"c\", first)";
            default -> super.place(state);
        };
    }
}
