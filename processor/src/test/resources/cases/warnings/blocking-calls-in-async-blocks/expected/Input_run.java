package cases;

import cases.support.Trace;
import dev.pollen.Future;
import dev.pollen.Futures;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
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

    private List<Future<String>> blocks;

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
                CountDownLatch open = new CountDownLatch(0);
                Future<Integer> block = future(new Async(open));
                blocks = List.of("x").stream()
                        .map(x -> future(new Async2(x)))
                        .toList();
                // Input.java:25: await(block)
                awaited = await(block, run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                Integer value = (Integer) awaited;
                left = "" + (value);
                // Input.java:25: await(Futures.join(blocks))
                awaited = await(Futures.join(blocks), run, depth);
                if (awaited == SUSPENDED) {
                    blocks = null;
                    return suspend(2);
                }
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                List<String> value2 = (List<String>) awaited;
                return ready(left + value2.get(0));
        }
    }

    @Override
    protected void clear() {
        blocks = null;
        left = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:25, awaiting block";
            case 2 -> "Input.java:25, awaiting Futures.join(blocks)";
            default -> super.place(state);
        };
    }

    /**
     * The async block at Input.java:18.
     */
    private static final class Async extends ObjectMachine<Integer> {
        static {
            Abi.check(1, "Async");
        }

        private CountDownLatch open;

        Async(CountDownLatch open) {
            this.open = open;
        }

        @Override
        public boolean step(Run run, int depth) throws Throwable {
            int at = state;
            Object awaited = null;
            if (at == 0) {
                open.await();
                // Input.java:20: await(value("a", 1))
                awaited = await(Trace.value("a", 1), run, depth);
                if (awaited == SUSPENDED) {
                    open = null;
                    return suspend(1);
                }
            } else { at = 0; awaited = run.take(); }
            Integer value = (Integer) awaited;
            return ready(value);
        }

        @Override
        protected void clear() {
            open = null;
        }

        @Override
        protected String method() {
            return "Input.run async block";
        }

        @Override
        protected String place(int state) {
            return switch (state) {
                case 1 -> "Input.java:20, awaiting value(\"a\", 1)";
                default -> super.place(state);
            };
        }
    }

    /**
     * The async block at Input.java:23.
     */
    private static final class Async2 extends ObjectMachine<String> {
        static {
            Abi.check(1, "Async2");
        }

        private String x;

        Async2(String x) {
            this.x = x;
        }

        @Override
        public boolean step(Run run, int depth) throws Throwable {
            return ready(CompletableFuture.completedFuture(x).get());
        }

        @Override
        protected void clear() {
            x = null;
        }

        @Override
        protected String method() {
            return "Input.run async block";
        }
    }
}
