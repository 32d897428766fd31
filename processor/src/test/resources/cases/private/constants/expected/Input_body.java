package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#body()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_body extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_body");
    }

    private String left;

    Input_body(Input self) {
        Objects.requireNonNull(self);
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                // Input.java:15: await(value("a", LIMIT))
                awaited = await(Trace.value("a", 3), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                int x = (Integer) awaited;
                byte b = 3;
                switch (x) {
                    case 3:
                        x = 10;
                        break;
                    default:
                        x = -1;
                }
                left = x + "p3" + b + 4 + ("p3" == "p3");
                // Input.java:24: await(value("b", PREFIX))
                awaited = await(Trace.value("b", "p3"), run, depth);
                if (awaited == SUSPENDED) return suspend(2);
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                String value = (String) awaited;
                return ready(left + value);
        }
    }

    @Override
    protected void clear() {
        left = null;
    }

    @Override
    protected String method() {
        return "Input.body";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:15, awaiting value(\"a\", LIMIT)";
            case 2 -> "Input.java:24, awaiting value(\"b\", PREFIX)";
            default -> super.place(state);
        };
    }
}
