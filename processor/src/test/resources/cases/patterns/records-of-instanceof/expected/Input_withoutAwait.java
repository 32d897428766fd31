package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#withoutAwait(java.lang.Object)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_withoutAwait extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_withoutAwait");
    }

    private Object o;

    Input_withoutAwait(Object o) {
        this.o = o;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        if (at == 0) {
            InputAsync.Host.initialized();
            // Input.java:43: await(value("before", 1))
            if (await(Trace.value("before", 1), run, depth) == SUSPENDED) return suspend(1);
        } else { at = 0; run.take(); }
        List<Supplier<Object>> all = new ArrayList<>();
        while (all.size() < 2 && o instanceof Input.Pair(var left, String right)) {
            all.add(() -> left + right);
            o = new Input.Pair<>(right, "z");
        }
        boolean isPair = o instanceof Input.Pair(Object _1, String r) && r.equals("z");
        Supplier<Object> test = () -> new Input.Pair<>(1, 2) instanceof Input.Pair(Integer a, Integer b) ? a + b : 0;
        String s = "" + isPair + test.get();
        for (Supplier<Object> each : all) s += each.get();
        return ready(s);
    }

    @Override
    protected void clear() {
        o = null;
    }

    @Override
    protected String method() {
        return "Input.withoutAwait";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:43, awaiting value(\"before\", 1)";
            default -> super.place(state);
        };
    }
}
