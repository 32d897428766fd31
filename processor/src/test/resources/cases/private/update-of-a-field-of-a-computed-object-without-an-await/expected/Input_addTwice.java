package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Members;
import dev.pollen.support.Run;
import dev.pollen.support.VoidMachine;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#addTwice(java.lang.String)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_addTwice extends VoidMachine {
    private static final VarHandle counts$;

    private static final VarHandle count$;

    static {
        Abi.check(1, "Input_addTwice");
        counts$ = Members.field(MethodHandles.lookup(), Input.class, Input.class, "counts", Map.class);
        count$ = Members.field(MethodHandles.lookup(), Input.Count.class, Input.Count.class, "count", int.class);
    }

    private Input self;

    private String key;

    Input_addTwice(Input self, String key) {
        this.self = Objects.requireNonNull(self);
        this.key = key;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            { var target = counts$get(self).computeIfAbsent(key, k -> new Input.Count()); count$set(target, (int) (count$get(target) + (1))); }
            // Input.java:35: await(value("twice", true))
            awaited = await(Trace.value("twice", true), run, depth);
            if (awaited == SUSPENDED) return suspend(1);
        } else { at = 0; awaited = run.take(); }
        Boolean value = (Boolean) awaited;
        if (value) {
            count$postIncrement(counts$get(self).get(key));
            count$preDecrement(counts$get(self).get(key));
            count$postIncrement(counts$get(self).get(key));
        }
        return ready();
    }

    @Override
    protected void clear() {
        self = null;
        key = null;
    }

    @Override
    protected String method() {
        return "Input.addTwice";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:35, awaiting value(\"twice\", true)";
            default -> super.place(state);
        };
    }

    private static Map<String, Input.Count> counts$get(Input self) {
        return (Map<String, Input.Count>) counts$.get(self);
    }

    private static int count$get(Input.Count self) {
        return (int) count$.get(self);
    }

    private static int count$set(Input.Count self, int value) {
        count$.set(self, value);
        return value;
    }

    private static int count$postIncrement(Input.Count self) {
        int old = count$get(self);
        count$set(self, (int) (old + 1));
        return old;
    }

    private static int count$preDecrement(Input.Count self) {
        int old = count$get(self);
        return count$set(self, (int) (old - 1));
    }
}
