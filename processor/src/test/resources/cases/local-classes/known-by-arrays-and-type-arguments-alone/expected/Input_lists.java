package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#lists()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_lists extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_lists");
    }

    private List<Item> items;

    Input_lists() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            InputAsync.Host.initialized();
            items = new ArrayList<>(List.of(new Item()));
            // Input.java:33: await(value("b", 2))
            awaited = await(Trace.value("b", 2), run, depth);
            if (awaited == SUSPENDED) return suspend(1);
        } else { at = 0; awaited = run.take(); }
        int x = (Integer) awaited;
        return ready(items + "" + x);
    }

    @Override
    protected void clear() {
        items = null;
    }

    @Override
    protected String method() {
        return "Input.lists";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:33, awaiting value(\"b\", 2)";
            default -> super.place(state);
        };
    }

    static class Item {
        @Override
        public String toString() {
            return "item";
        }
    }
}
