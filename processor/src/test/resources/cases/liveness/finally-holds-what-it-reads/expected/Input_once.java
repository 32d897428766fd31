package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import java.io.IOException;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#once(int)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_once extends IntMachine {
    static {
        Abi.check(1, "Input_once");
    }

    private int how;

    private Object kept;

    private Object before;

    private Object inside;

    private int value;

    private int exit;

    private Throwable thrown;

    Input_once(int how) {
        this.how = how;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                kept = Trace.tracked("kept" + how, new Object());
                before = Trace.tracked("before" + how, new Object());
            case 1:
                leaving: {
                    try {
                        if (at == 0) {
                            inside = Trace.tracked("inside" + how, new Object());
                            // Input.java:19: await(value("a" + how, before))
                            if (await(Trace.value("a" + how, before), run, depth) == SUSPENDED) {
                                return suspend(1);
                            }
                        } else { at = 0; run.take(); }
                        Trace.log(before);
                        Trace.log(inside);
                        if (how == 0) { value = 1; exit = 2; break leaving; }
                        throw new IOException("one");
                    } catch (Throwable caught) {
                        thrown = caught;
                        exit = 1;
                    }
                }
                run.enterFinally();
            case 2, 3:
                try {
                    switch (at) {
                        default:
                            // Input.java:25: await(sacredReleasing("b" + how, 1, "before" + how,...
                            if (await(Trace.sacredReleasing("b" + how, 1, "before" + how, "inside" + how), run, depth) == SUSPENDED) {
                                before = null;
                                inside = null;
                                return suspend(2);
                            }
                        case 2:
                            if (at != 0) { at = 0; run.take(); }
                            Trace.log(kept);
                            // Input.java:27: await(sacredReleasing("c" + how, 1, "kept" + how))
                            if (await(Trace.sacredReleasing("c" + how, 1, "kept" + how), run, depth) == SUSPENDED) {
                                kept = null;
                                before = null;
                                inside = null;
                                return suspend(3);
                            }
                        case 3:
                            if (at != 0) { at = 0; run.take(); }
                    }
                } catch (Throwable failure) {
                    run.exitFinally();
                    throw failure;
                }
                run.exitFinally();
                if (exit == 1) throw thrown;
                return ready(value);
        }
    }

    @Override
    protected void clear() {
        kept = null;
        before = null;
        inside = null;
        thrown = null;
    }

    @Override
    protected String method() {
        return "Input.once";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:19, awaiting value(\"a\" + how, before)";
            case 2 -> "Input.java:25, awaiting await(sacredReleasing(\"b\" + how, 1, \"before\" + how, \"insi...";
            case 3 -> "Input.java:27, awaiting sacredReleasing(\"c\" + how, 1, \"kept\" + how)";
            default -> super.place(state);
        };
    }
}
