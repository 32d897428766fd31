package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.Objects;
import java.util.function.Supplier;
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

    private Supplier<Integer> a;

    private Supplier<Integer> b;

    private Supplier<String> c;

    Input_body(Input self) {
        this.self = Objects.requireNonNull(self);
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            final Input self2 = self;
            a = () -> self2.x + self2.twice() + self2.x;
            b = self::twice;
            c = new Supplier<>() {
                int x = 100;

                @Override
                public String get() {
                    return this.x + " " + self2.x + " " + self2.twice();
                }
            };
            // Input.java:28: await(value("a", 5))
            awaited = await(Trace.value("a", 5), run, depth);
            if (awaited == SUSPENDED) return suspend(1);
        } else { at = 0; awaited = run.take(); }
        Integer value = (Integer) awaited;
        self.x = value;
        return ready(a.get() + " " + b.get() + " " + c.get());
    }

    @Override
    protected void clear() {
        self = null;
        a = null;
        b = null;
        c = null;
    }

    @Override
    protected String method() {
        return "Input.body";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:28, awaiting value(\"a\", 5)";
            default -> super.place(state);
        };
    }
}
