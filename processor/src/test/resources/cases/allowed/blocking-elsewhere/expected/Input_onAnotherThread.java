package cases;

import dev.pollen.Futures;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#onAnotherThread()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_onAnotherThread extends IntMachine {
    static {
        Abi.check(1, "Input_onAnotherThread");
    }

    Input_onAnotherThread() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            InputAsync.Host.initialized();
            CompletableFuture<Integer> future = CompletableFuture.supplyAsync(() -> Futures.blockOn(Futures.ready(1)));
            // Input.java:27: await(CompletableFuture.supplyAsync(() -> blockOn(Futures...
            awaited = await(Futures.from(future), run, depth);
            if (awaited == SUSPENDED) return suspend(1);
        } else { at = 0; awaited = run.take(); }
        Integer value = (Integer) awaited;
        return ready(value);
    }

    @Override
    protected String method() {
        return "Input.onAnotherThread";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:27, awaiting await(CompletableFuture.supplyAsync(() -> blockOn(Futures...";
            default -> super.place(state);
        };
    }
}
