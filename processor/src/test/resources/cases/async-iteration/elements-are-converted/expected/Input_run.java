package cases;

import dev.pollen.AsyncIterator;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#run()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_run extends ObjectMachine<List<Object>> {
    static {
        Abi.check(1, "Input_run");
    }

    private List<Object> all;

    private AsyncIterator<? extends Integer> iterator;

    private AsyncIterator<? extends Character> iterator2;

    private AsyncIterator<?> iterator3;

    private AsyncIterator<? extends String> iterator5;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        String numbers = null;
        String intersection = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                all = new ArrayList<>();
                iterator = (new Input.Listed<>(1)).asyncIterator();
            case 1:
                loop: while (true) {
                    if (at == 0) {
                        // Input.java:82: the next of new Listed<>(1)
                        awaited = await(iterator.moveNext(), run, depth);
                        if (awaited == SUSPENDED) return suspend(1);
                    } else { at = 0; awaited = run.take(); }
                    boolean more = (Boolean) awaited;
                    if (!more) break loop;
                    long widened = iterator.current();
                    all.add(widened);
                }
                iterator2 = (new Input.Listed<>('c')).asyncIterator();
            case 2:
                loop: while (true) {
                    if (at == 0) {
                        // Input.java:83: the next of new Listed<>('c')
                        awaited = await(iterator2.moveNext(), run, depth);
                        if (awaited == SUSPENDED) {
                            iterator = null;
                            return suspend(2);
                        }
                    } else { at = 0; awaited = run.take(); }
                    boolean more2 = (Boolean) awaited;
                    if (!more2) break loop;
                    Object boxed = iterator2.current();
                    all.add(boxed);
                }
                iterator3 = (new Input.Listed("raw")).asyncIterator();
            case 3:
                loop: while (true) {
                    if (at == 0) {
                        // Input.java:84: the next of new Listed("raw")
                        awaited = await(iterator3.moveNext(), run, depth);
                        if (awaited == SUSPENDED) {
                            iterator = null;
                            iterator2 = null;
                            return suspend(3);
                        }
                    } else { at = 0; awaited = run.take(); }
                    boolean more3 = (Boolean) awaited;
                    if (!more3) break loop;
                    Object raw = iterator3.current();
                    all.add(raw);
                }
                Input.Listed<?> unknown = new Input.Listed<>(2.5);
                iterator3 = unknown.asyncIterator();
            case 4:
                loop: while (true) {
                    if (at == 0) {
                        // Input.java:86: the next of unknown
                        awaited = await(iterator3.moveNext(), run, depth);
                        if (awaited == SUSPENDED) {
                            iterator = null;
                            iterator2 = null;
                            return suspend(4);
                        }
                    } else { at = 0; awaited = run.take(); }
                    boolean more4 = (Boolean) awaited;
                    if (!more4) break loop;
                    Object each = iterator3.current();
                    all.add(each);
                }
                iterator5 = (new Input.Named("n")).asyncIterator();
            case 5:
                loop: while (true) {
                    if (at == 0) {
                        // Input.java:87: the next of new Named("n")
                        awaited = await(iterator5.moveNext(), run, depth);
                        if (awaited == SUSPENDED) {
                            iterator = null;
                            iterator2 = null;
                            iterator3 = null;
                            return suspend(5);
                        }
                    } else { at = 0; awaited = run.take(); }
                    boolean more5 = (Boolean) awaited;
                    if (!more5) break loop;
                    CharSequence each2 = iterator5.current();
                    all.add(each2.length());
                }
                // Input.java:88: numbers(new Listed<>(7))
                Input_numbers call = new Input_numbers<>(new Input.Listed<>(7));
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    release();
                    return suspend(6, call, run, depth);
                }
                numbers = (String) call.result;
            case 6:
                if (at != 0) { at = 0; numbers = (String) ((Input_numbers) run.take()).result; }
                all.add(numbers);
                // Input.java:89: intersection(new Running())
                Input_intersection<Input.Running> call2 = new Input_intersection<Input.Running>(new Input.Running());
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    release();
                    return suspend(7, call2, run, depth);
                }
                intersection = call2.result;
            case 7:
                if (at != 0) { at = 0; intersection = ((Input_intersection<Input.Running>) run.take()).result; }
                all.add(intersection);
            case 8:
                try {
                    if (at == 0) {
                        iterator = (new Input.Listed<Integer>((Integer) null)).asyncIterator();
                    }
                    loop: while (true) {
                        if (at == 0) {
                            // Input.java:91: the next of new Listed<Integer>((Integer) null)
                            awaited = await(iterator.moveNext(), run, depth);
                            if (awaited == SUSPENDED) {
                                iterator2 = null;
                                iterator3 = null;
                                iterator5 = null;
                                return suspend(8);
                            }
                        } else { at = 0; awaited = run.take(); }
                        boolean more6 = (Boolean) awaited;
                        if (!more6) break loop;
                        int none = iterator.current();
                        all.add(none);
                    }
                } catch (NullPointerException e) {
                    all.add("null");
                }
            case 9:
                try {
                    if (at == 0) {
                        Input.Listed<String> polluted = (Input.Listed) new Input.Listed<>(3);
                        iterator5 = polluted.asyncIterator();
                    }
                    loop: while (true) {
                        if (at == 0) {
                            // Input.java:97: the next of polluted
                            awaited = await(iterator5.moveNext(), run, depth);
                            if (awaited == SUSPENDED) {
                                iterator = null;
                                iterator2 = null;
                                iterator3 = null;
                                return suspend(9);
                            }
                        } else { at = 0; awaited = run.take(); }
                        boolean more7 = (Boolean) awaited;
                        if (!more7) break loop;
                        String each3 = iterator5.current();
                        all.add(each3);
                    }
                } catch (ClassCastException e2) {
                    all.add("polluted");
                }
                return ready(all);
        }
    }

    private void release() {
        iterator = null;
        iterator2 = null;
        iterator3 = null;
        iterator5 = null;
    }

    @Override
    protected void clear() {
        all = null;
        iterator = null;
        iterator2 = null;
        iterator3 = null;
        iterator5 = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:82, awaiting the next of new Listed<>(1)";
            case 2 -> "Input.java:83, awaiting the next of new Listed<>('c')";
            case 3 -> "Input.java:84, awaiting the next of new Listed(\"raw\")";
            case 4 -> "Input.java:86, awaiting the next of unknown";
            case 5 -> "Input.java:87, awaiting the next of new Named(\"n\")";
            case 6 -> "Input.java:88, awaiting numbers(new Listed<>(7))";
            case 7 -> "Input.java:89, awaiting intersection(new Running())";
            case 8 -> "Input.java:91, awaiting the next of new Listed<Integer>((Integer) null)";
            case 9 -> "Input.java:97, awaiting the next of polluted";
            default -> super.place(state);
        };
    }
}
