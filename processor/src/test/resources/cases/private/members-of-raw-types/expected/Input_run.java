package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Members;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#run()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_run extends ObjectMachine<String> {
    private static final MethodHandle Holder$;

    private static final VarHandle map$;

    private static final MethodHandle of$;

    static {
        Abi.check(1, "Input_run");
        Holder$ = Members.constructor(MethodHandles.lookup(), Input.Holder.class, Input.Holder.class, Map.class, Callable.class);
        map$ = Members.field(MethodHandles.lookup(), Input.Holder.class, Input.Holder.class, "map", Map.class);
        of$ = Members.method(MethodHandles.lookup(), Input.Holder.class, Input.Holder.class, "of", Input.Holder.class, String.class, Map.class, Object.class);
    }

    private Input.Holder<String, Integer> made;

    private Input.Holder raw;

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
                made = Holder$new((Map) (Input.some()), (Callable) (() -> 1));
                MethodHandles.lookup().ensureInitialized(Input.Holder.class);
                // Input.java:32: await(value("map", some()))
                awaited = await(Trace.value("map", Input.some()), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                Map<String, ? extends List<?>> value = (Map<String, ? extends List<?>>) awaited;
                raw = Holder$new((Map) (value), (Callable) (() -> Input.other()));
                Map<Integer, ? extends Number> numbers = Map.of(1, 2L);
                left = map$get(made) + of$call(raw, (Map) (numbers), "k");
                // Input.java:34: await(value("numbers", numbers))
                awaited = await(Trace.value("numbers", numbers), run, depth);
                if (awaited == SUSPENDED) {
                    made = null;
                    return suspend(2);
                }
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                Map<Integer, ? extends Number> value2 = (Map<Integer, ? extends Number>) awaited;
                return ready(left + of$call(raw, (Map) (value2), 7) + map$get(raw));
        }
    }

    @Override
    protected void clear() {
        made = null;
        raw = null;
        left = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:32, awaiting value(\"map\", some())";
            case 2 -> "Input.java:34, awaiting value(\"numbers\", numbers)";
            default -> super.place(state);
        };
    }

    private static <T, X> Input.Holder<T, X> Holder$new(Map<T, List<String>> map,
            Callable<? extends X> call) {
        try {
            return (Input.Holder<T, X>) Holder$.invokeExact(map, call);
        } catch (Throwable failure) {
            throw Members.sneaky(failure);
        }
    }

    private static <T, X> Map<T, List<String>> map$get(Input.Holder<T, X> self) {
        return (Map<T, List<String>>) map$.get(self);
    }

    private static <T, X> String of$call(Input.Holder<T, X> self, Map<T, ? super Integer> other,
            T key) {
        try {
            return (String) of$.invokeExact(self, other, key);
        } catch (Throwable failure) {
            throw Members.sneaky(failure);
        }
    }
}
