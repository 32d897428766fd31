// SPDX-License-Identifier: Apache-2.0
package dev.pollen.internal;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Several threads drive the tasks. Each has a queue for what its own tasks wake and spawn, from which the others steal;
 * what comes from other threads, and who yields, goes to a common one.
 */
class MultiExecutor extends SharedExecutor {
    /** The fewest polls in a turn, if there are that many; also how often the common queue is asked before one's own. */
    private static final int TURN = 61;

    /** How many tasks a thief takes at most. */
    private static final int LOOT = 32;

    /** How often an idle worker looks around before it parks. */
    private static final int SEARCHES = 32;

    private final String name;
    private final Queue<SharedTask<?>> common = new ConcurrentLinkedQueue<>();
    private final Idle idle = new Idle();
    private final Loop[] workers;

    /** Written under this; set before the first task is handed over. */
    private volatile boolean started;

    private volatile boolean over;

    MultiExecutor(String name, int size) {
        super(size);
        if (size < 1) throw new IllegalArgumentException("an executor of " + size + " workers");
        this.name = name;
        workers = new Loop[size];
        for (int i = 0; i < size; i++) workers[i] = new Loop(i);
    }

    private void start() {
        synchronized (this) {
            if (started) return;
            // Should one fail to start, the next task tries again with it and those that are left.
            for (Loop worker : workers) if (worker.getState() == Thread.State.NEW) worker.start();
            started = true;
        }
    }

    private @Nullable Loop ownWorker() {
        return Thread.currentThread() instanceof Loop worker && worker.executor() == this ? worker : null;
    }

    @Override
    void schedule(SharedTask<?> task) {
        try {
            Loop own = ownWorker();
            if (own != null) {
                own.queue.add(task);
            } else {
                if (!started) start();
                common.add(task);
            }
        } catch (Throwable outOfMemory) {
            task.refused(outOfMemory);
            return;
        }
        idle.wakeOne();
    }

    @Override
    void scheduleAgain(SharedTask<?> task) {
        Loop own = ownWorker();
        if (own == null) {
            schedule(task);
            return;
        }
        // Alone in the queue, this worker comes to it next: nobody need be woken for it.
        boolean alone = own.queue.isEmpty();
        try {
            if (own.yielding) common.add(task);
            else own.queue.add(task);
        } catch (Throwable outOfMemory) {
            task.refused(outOfMemory);
        }
        if (!alone) idle.wakeOne();
    }

    @Override
    void yielding() {
        Loop own = ownWorker();
        if (own != null) own.yielding = true;
    }

    @Override
    void terminated() {
        over = true;
        for (Loop worker : workers) LockSupport.unpark(worker);
        super.terminated();
    }

    @Override
    public String toString() {
        return name;
    }

    /** A worker. */
    final class Loop extends Worker {
        private final StealQueue queue = new StealQueue();
        private final int number;

        /** The task that is polled yielded. */
        private boolean yielding;

        /** Set by who takes this worker from the idle ones, before the unpark; cleared by the worker. */
        volatile boolean called;

        Loop(int number) {
            super(name + "-" + (number + 1));
            this.number = number;
        }

        MultiExecutor executor() {
            return MultiExecutor.this;
        }

        @Override
        public void run() {
            while (!over) {
                try {
                    turn();
                } catch (Throwable failure) {
                    Uncaught.log(getName() + " goes on after a failure of its own", failure);
                }
            }
        }

        /** One from the common queue, then the own queue as found or a little more, then letters. */
        private void turn() {
            SharedTask<?> next = common.poll();
            if (next != null) run(next);
            int polls = Math.max(queue.size(), TURN);
            for (int polled = 1; polled < polls; polled++) {
                next = polled % TURN == 0 ? common.poll() : null;
                if (next == null) next = queue.poll();
                if (next == null) break;
                run(next);
            }
            inbox.deliver();
            if (queue.isEmpty() && common.isEmpty()) search();
        }

        private void run(SharedTask<?> next) {
            task = next;
            budget = Budget.PER_POLL;
            yielding = false;
            next.run();
            task = null;
            Thread.interrupted(); // a flag that one task left must not meet the next
        }

        private void search() {
            idle.startSearch();
            do {
                for (int i = 0; i < SEARCHES; i++) {
                    if (foundWork()) {
                        // The last of those that search leaves what is still there to another.
                        if (idle.found() && anyWork()) idle.wakeOne();
                        return;
                    }
                    Thread.onSpinWait();
                }
                queue.clear();
                idle.enter(this);
            } while (!rest());
        }

        /** True if this is to go on without searching; false if it was called to search. */
        private boolean rest() {
            if (!anyWork() && !over && !called) inbox.park(Long.MAX_VALUE);
            if (idle.leave(this)) return true;
            called = false;
            return false;
        }

        private boolean anyWork() {
            if (!common.isEmpty()) return true;
            for (Loop worker : workers) if (!worker.queue.isEmpty()) return true;
            return false;
        }

        /** Whether there is something for the next turn; steals it where it must. */
        private boolean foundWork() {
            if (over || inbox.hasMail() || !common.isEmpty()) return true;
            for (int i = 1; i < workers.length; i++) {
                StealQueue victim = workers[(number + i) % workers.length].queue;
                int loot = Math.min(LOOT, (victim.size() + 1) / 2);
                for (; loot > 0; loot--) {
                    SharedTask<?> stolen = victim.steal();
                    if (stolen == null) break;
                    queue.add(stolen);
                }
                if (!queue.isEmpty()) return true;
            }
            return false;
        }
    }
}
