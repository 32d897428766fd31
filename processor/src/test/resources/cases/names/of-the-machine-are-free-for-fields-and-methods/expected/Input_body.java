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

    private Input self;

    private int old;

    private int left;

    Input_body(Input self) {
        this.self = Objects.requireNonNull(self);
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                old = self.state;
                // Input.java:32: await(value("a", 10))
                awaited = await(Trace.value("a", 10), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value = (Integer) awaited;
                self.state = old + value;
                // Input.java:33: await(value("b", 4))
                awaited = await(Trace.value("b", 4), run, depth);
                if (awaited == SUSPENDED) return suspend(2);
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value2 = (Integer) awaited;
                left = self.ready(value2);
                // Input.java:33: await(value("c", 5))
                awaited = await(Trace.value("c", 5), run, depth);
                if (awaited == SUSPENDED) return suspend(3);
            case 3:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value3 = (Integer) awaited;
                self.result = left + Input.suspend(value3);
                Input.owner++;
                return ready(self.state + " " + self.result + " " + Input.owner + " " + self.clear() + self.toString() + self.method() + self.place(1));
        }
    }

    @Override
    protected void clear() {
        self = null;
    }

    @Override
    protected String method() {
        return "Input.body";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:32, awaiting value(\"a\", 10)";
            case 2 -> "Input.java:33, awaiting value(\"b\", 4)";
            case 3 -> "Input.java:33, awaiting value(\"c\", 5)";
            default -> super.place(state);
        };
    }
}
