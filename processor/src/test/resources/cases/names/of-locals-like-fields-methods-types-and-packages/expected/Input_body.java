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

    private String java2;

    private String cases2;

    private String List;

    private String String2;

    private String body;

    private String Input2;

    private String left;

    private String name;

    private int left2;

    Input_body(Input self) {
        this.self = Objects.requireNonNull(self);
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                java2 = "java";
                cases2 = "cases";
                List = "list";
                String2 = "string";
                body = "body";
                Input2 = "input";
                left = self.name + Input.name();
                // Input.java:25: await(value("a", "a"))
                awaited = await(Trace.value("a", "a"), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                String value = (String) awaited;
                name = left + value;
                self.name = name;
                left2 = java2.length() + List.length() + String2.length();
                // Input.java:27: await(value("b", 1))
                awaited = await(Trace.value("b", 1), run, depth);
                if (awaited == SUSPENDED) {
                    release();
                    return suspend(2);
                }
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value2 = (Integer) awaited;
                int list = left2 + value2;
                return ready(name + self.name + list + self.Integer + cases2 + body + Input2);
        }
    }

    private void release() {
        java2 = null;
        List = null;
        String2 = null;
        left = null;
    }

    @Override
    protected void clear() {
        self = null;
        java2 = null;
        cases2 = null;
        List = null;
        String2 = null;
        body = null;
        Input2 = null;
        left = null;
        name = null;
    }

    @Override
    protected String method() {
        return "Input.body";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:25, awaiting value(\"a\", \"a\")";
            case 2 -> "Input.java:27, awaiting value(\"b\", 1)";
            default -> super.place(state);
        };
    }
}
