package cases;

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
 * One call of {@link cases.Input#add(java.lang.String)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_add extends VoidMachine {
    private static final VarHandle counts$;

    private static final VarHandle count$;

    static {
        Abi.check(1, "Input_add");
        counts$ = Members.field(MethodHandles.lookup(), Input.class, Input.class, "counts", Map.class);
        count$ = Members.field(MethodHandles.lookup(), Input.Count.class, Input.Count.class, "count", int.class);
    }

    private Input self;

    private String key;

    Input_add(Input self, String key) {
        this.self = Objects.requireNonNull(self);
        this.key = key;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        count$postIncrement(counts$get(self).computeIfAbsent(key, k -> new Input.Count()));
        return ready();
    }

    @Override
    protected void clear() {
        self = null;
        key = null;
    }

    @Override
    protected String method() {
        return "Input.add";
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
}
