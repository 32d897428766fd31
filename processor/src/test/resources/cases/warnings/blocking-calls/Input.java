package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

public class Input {
    static class Latch extends CountDownLatch {
        Latch() {
            super(0);
        }

        @Override
        public void await() throws InterruptedException {
            super.await();
        }
    }

    static class Named<T> extends CompletableFuture<T> {}

    @Async
    static String run() throws Exception {
        Thread.sleep(0);
        Thread thread = new Thread(() -> {});
        thread.join(1);
        synchronized (thread) {
            thread.wait(1);
        }
        Named<String> named = new Named<>();
        named.complete("named");
        log(named.get() + named.join());
        Future<String> plain = named;
        log(plain.get(1, TimeUnit.SECONDS));
        new Latch().await();
        new CyclicBarrier(1).await();
        BlockingQueue<Integer> queue = new ArrayBlockingQueue<>(1);
        queue.put(1);
        log(queue.take());
        LinkedBlockingDeque<Integer> deque = new LinkedBlockingDeque<>();
        deque.putFirst(await(value("a", 2)));
        log(deque.takeLast());
        new Semaphore(1).acquire();
        ReentrantLock lock = new ReentrantLock();
        lock.lock();
        lock.unlock();
        ExecutorService executor = Executors.newCachedThreadPool();
        executor.shutdown();
        return "terminated " + executor.awaitTermination(1, TimeUnit.SECONDS);
    }

    @Async
    static int process(Process process) throws Exception {
        return process.waitFor();
    }
}
