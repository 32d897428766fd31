package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
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

    private LinkedBlockingDeque<Integer> deque;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            InputAsync.Host.initialized();
            Thread.sleep(0);
            Thread thread = new Thread(() -> {});
            thread.join(1);
            synchronized (thread) {
                thread.wait(1);
            }
            Input.Named<String> named = new Input.Named<>();
            named.complete("named");
            Trace.log(named.get() + named.join());
            Future<String> plain = named;
            Trace.log(plain.get(1, TimeUnit.SECONDS));
            new Input.Latch().await();
            new CyclicBarrier(1).await();
            BlockingQueue<Integer> queue = new ArrayBlockingQueue<>(1);
            queue.put(1);
            Trace.log(queue.take());
            deque = new LinkedBlockingDeque<>();
            // Input.java:54: await(value("a", 2))
            awaited = await(Trace.value("a", 2), run, depth);
            if (awaited == SUSPENDED) return suspend(1);
        } else { at = 0; awaited = run.take(); }
        Integer value = (Integer) awaited;
        deque.putFirst(value);
        Trace.log(deque.takeLast());
        new Semaphore(1).acquire();
        ReentrantLock lock = new ReentrantLock();
        lock.lock();
        lock.unlock();
        ExecutorService executor = Executors.newCachedThreadPool();
        executor.shutdown();
        return ready("terminated " + executor.awaitTermination(1, TimeUnit.SECONDS));
    }

    @Override
    protected void clear() {
        deque = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:54, awaiting value(\"a\", 2)";
            default -> super.place(state);
        };
    }
}
