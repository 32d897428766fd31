package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.Arrays;
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

    private int[] xs;

    private String[][] texts;

    private int[] c;

    private int d;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                xs = new int[] {1, 2};
                texts = new String[][] {{"a"}, null};
                c = new int[1];
                d = 5;
                // Input.java:15: await(value("a", 1))
                if (await(Trace.value("a", 1), run, depth) == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; run.take(); }
                xs[0] += d;
                // Input.java:17: await(value("b", "c"))
                awaited = await(Trace.value("b", "c"), run, depth);
                if (awaited == SUSPENDED) return suspend(2);
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                String value = (String) awaited;
                texts[1] = new String[] {"b", value};
                c[0] = xs.length;
                return ready(Arrays.toString(xs) + Arrays.deepToString(texts) + c[0]);
        }
    }

    @Override
    protected void clear() {
        xs = null;
        texts = null;
        c = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:15, awaiting value(\"a\", 1)";
            case 2 -> "Input.java:17, awaiting value(\"b\", \"c\")";
            default -> super.place(state);
        };
    }
}
