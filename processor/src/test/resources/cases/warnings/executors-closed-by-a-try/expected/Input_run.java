package cases;

import cases.support.Trace;
import dev.pollen.Executor;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
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

    private ExecutorService given;

    private ExecutorService resource;

    private Throwable primary;

    private ForkJoinPool pool;

    private Throwable primary2;

    private Throwable thrown;

    private Throwable thrown2;

    private int exit3;

    private Throwable thrown3;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        int exit = 0;
        int exit2 = 0;
        Executor ours = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                given = Executors.newCachedThreadPool();
                resource = given;
                primary = null;
            case 1:
                try {
                    try {
                        if (at == 0) {
                            pool = new ForkJoinPool(1);
                            primary2 = null;
                        }
                        try {
                            try {
                                if (at == 0) {
                                    // Input.java:20: await(value("a", 1))
                                    awaited = await(Trace.value("a", 1), run, depth);
                                    if (awaited == SUSPENDED) return suspend(1);
                                } else { at = 0; awaited = run.take(); }
                                Integer value = (Integer) awaited;
                                Trace.log(value);
                            } catch (Throwable caught) {
                                primary2 = caught;
                                throw caught;
                            }
                            exit = 0;
                        } catch (Throwable caught2) {
                            thrown = caught2;
                            exit = 1;
                        }
                        if (pool != null) {
                            if (primary2 != null) {
                                try {
                                    pool.close();
                                } catch (Throwable failure) {
                                    primary2.addSuppressed(failure);
                                }
                            } else {
                                pool.close();
                            }
                        }
                        if (exit == 1) throw thrown;
                    } catch (Throwable caught3) {
                        primary = caught3;
                        throw caught3;
                    }
                    exit2 = 0;
                } catch (Throwable caught4) {
                    thrown2 = caught4;
                    exit2 = 1;
                }
                if (resource != null) {
                    if (primary != null) {
                        try {
                            resource.close();
                        } catch (Throwable failure2) {
                            primary.addSuppressed(failure2);
                        }
                    } else {
                        resource.close();
                    }
                }
                if (exit2 == 1) throw thrown2;
                try (ExecutorService inner = Executors.newCachedThreadPool()) {
                    Trace.log("without await");
                }
                ours = Executor.singleThread();
                primary = null;
                try {
                    try {
                        Trace.log("closed by awaiting");
                    } catch (Throwable caught5) {
                        primary = caught5;
                        throw caught5;
                    }
                    exit3 = 0;
                } catch (Throwable caught6) {
                    thrown3 = caught6;
                    exit3 = 1;
                }
                run.enterFinally();
            case 2, 3:
                try {
                    if (at != 0 || ours != null) {
                        if (at == 0 ? primary != null : at <= 2) {
                            try {
                                if (at == 0) {
                                    // Input.java:25: close ours
                                    if (await(ours.closeAsync(), run, depth) == SUSPENDED) {
                                        release();
                                        return suspend(2);
                                    }
                                } else { at = 0; run.take(); }
                            } catch (Throwable failure3) {
                                primary.addSuppressed(failure3);
                            }
                        } else {
                            if (at == 0) {
                                // Input.java:25: close ours
                                if (await(ours.closeAsync(), run, depth) == SUSPENDED) {
                                    release2();
                                    return suspend(3);
                                }
                            } else { at = 0; run.take(); }
                        }
                    }
                } catch (Throwable failure4) {
                    run.exitFinally();
                    throw failure4;
                }
                run.exitFinally();
                if (exit3 == 1) throw thrown3;
                CompletableFuture.runAsync(() -> {
                    try (ExecutorService elsewhere = Executors.newCachedThreadPool()) {
                        elsewhere.execute(() -> {});
                    }
                });
                return ready(given.isTerminated() ? "terminated" : "running");
        }
    }

    private void release() {
        resource = null;
        pool = null;
        primary2 = null;
        thrown = null;
        thrown2 = null;
    }

    private void release2() {
        resource = null;
        primary = null;
        pool = null;
        primary2 = null;
        thrown = null;
        thrown2 = null;
    }

    @Override
    protected void clear() {
        given = null;
        resource = null;
        primary = null;
        pool = null;
        primary2 = null;
        thrown = null;
        thrown2 = null;
        thrown3 = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:20, awaiting value(\"a\", 1)";
            case 2 -> "Input.java:25, awaiting close ours";
            case 3 -> "Input.java:25, awaiting close ours";
            default -> super.place(state);
        };
    }
}
