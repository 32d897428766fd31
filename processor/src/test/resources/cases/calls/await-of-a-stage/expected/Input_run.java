package cases;

import cases.support.Trace;
import dev.pollen.Futures;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#run()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_run extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_run");
    }

    private String a;

    private int b;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                // Input.java:14: await(CompletableFuture.completedFuture("a"))
                awaited = await(Futures.from(CompletableFuture.completedFuture("a")), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                a = (String) awaited;
                // Input.java:15: await(value("b", 2))
                awaited = await(Trace.value("b", 2), run, depth);
                if (awaited == SUSPENDED) return suspend(2);
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value = (Integer) awaited;
                // Input.java:15: await((CompletionStage<Integer>) CompletableFuture.comple...
                awaited = await(Futures.from((CompletionStage<Integer>) CompletableFuture.completedFuture(value)), run, depth);
                if (awaited == SUSPENDED) return suspend(3);
            case 3:
                if (at != 0) { at = 0; awaited = run.take(); }
                b = (Integer) awaited;
            case 4:
                try {
                    if (at == 0) {
                        // Input.java:17: await(CompletableFuture.failedFuture(new IOException("c...
                        if (await(Futures.from(CompletableFuture.failedFuture(new IOException("c"))), run, depth) == SUSPENDED) {
                            return suspend(4);
                        }
                    } else { at = 0; run.take(); }
                    return ready("never");
                } catch (IOException e) {
                    return ready(a + b + e.getMessage());
                }
        }
    }

    @Override
    protected void clear() {
        a = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:14, awaiting CompletableFuture.completedFuture(\"a\")";
            case 2 -> "Input.java:15, awaiting value(\"b\", 2)";
            case 3 -> "Input.java:15, awaiting await((CompletionStage<Integer>) CompletableFuture.comple...";
            case 4 -> "Input.java:17, awaiting await(CompletableFuture.failedFuture(new IOException(\"c\")...";
            default -> super.place(state);
        };
    }
}
