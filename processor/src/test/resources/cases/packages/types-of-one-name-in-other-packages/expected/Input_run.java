package cases;

import cases.support.Trace;
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

    private Input.List mine;

    private List<String> theirs;

    private Input.String s;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                mine = new Input.List();
                // Input.java:20: await(value("a", "b"))
                awaited = await(Trace.value("a", "b"), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                String value = (String) awaited;
                theirs = List.of("a", value);
                s = new Input.String();
                // Input.java:22: await(value("b", mine))
                awaited = await(Trace.value("b", mine), run, depth);
                if (awaited == SUSPENDED) return suspend(2);
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                Object o = awaited;
                return ready(mine.x + s.x + theirs.get(1) + (o instanceof Input.List) + (o instanceof List<?>));
        }
    }

    @Override
    protected void clear() {
        mine = null;
        theirs = null;
        s = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:20, awaiting value(\"a\", \"b\")";
            case 2 -> "Input.java:22, awaiting value(\"b\", mine)";
            default -> super.place(state);
        };
    }
}
