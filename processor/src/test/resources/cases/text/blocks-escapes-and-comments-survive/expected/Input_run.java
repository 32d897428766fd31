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

    private String block;

    private String left;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                // a { brace in a comment
                block = """
                        one {
                          "two" \\ $L
                        three\tfour \
                        five
                        """;
                // Input.java:18: await(value("a", "}"))
                awaited = await(Trace.value("a", "}"), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                String value = (String) awaited;
                String escapes = "\u0041\n\"}" + '\'' + '\u007d' + value;
                char brace = '{';
                left = block + escapes + /* in between */ brace;
                // Input.java:22: await(value("b", "\"{"))
                awaited = await(Trace.value("b", "\"{"), run, depth);
                if (awaited == SUSPENDED) {
                    block = null;
                    return suspend(2);
                }
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                String value2 = (String) awaited;
                return ready(left
                // at the end
                + value2);
        }
    }

    @Override
    protected void clear() {
        block = null;
        left = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:18, awaiting value(\"a\", \"}\")";
            case 2 -> "Input.java:22, awaiting value(\"b\", \"\\\"{\")";
            default -> super.place(state);
        };
    }
}
