package cases;

import dev.pollen.Future;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#swapped(java.lang.Object, java.util.function.Function)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_swapped<T, U> extends ObjectMachine<List<U>> {
    static {
        Abi.check(1, "Input_swapped");
    }

    private T seed;

    private Function<? super T, Optional<Map.Entry<? extends T, ? extends U>>> function;

    Input_swapped(T seed,
            Function<? super T, Optional<Map.Entry<? extends T, ? extends U>>> function) {
        this.seed = seed;
        this.function = function;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            InputAsync.Host.initialized();
            Future<? extends Function<? super T, ? extends Optional<? extends Map.Entry<? extends U, ? extends T>>>> future = Input.named(function.andThen(entry -> entry.map(Input::swap)));
            // Input.java:44: await(named(function.andThen(entry -> entry.map(Input::sw...
            awaited = await(future, run, depth);
            if (awaited == SUSPENDED) {
                function = null;
                return suspend(1);
            }
        } else { at = 0; awaited = run.take(); }
        Function<? super T, Optional<Map.Entry<? extends U, ? extends T>>> value = (Function<? super T, Optional<Map.Entry<? extends U, ? extends T>>>) awaited;
        return ready(new ArrayList<>(
                Input.unfolded(seed, value).subList(0, 2)));
    }

    @Override
    protected void clear() {
        seed = null;
        function = null;
    }

    @Override
    protected String method() {
        return "Input.swapped";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:44, awaiting await(named(function.andThen(entry -> entry.map(Input::sw...";
            default -> super.place(state);
        };
    }
}
