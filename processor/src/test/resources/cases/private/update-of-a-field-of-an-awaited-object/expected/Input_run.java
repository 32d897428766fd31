package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Members;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#run()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_run extends ObjectMachine<String> {
    private static final VarHandle count$;

    private static final VarHandle small$;

    private static final VarHandle text$;

    static {
        Abi.check(1, "Input_run");
        count$ = Members.field(MethodHandles.lookup(), Input.Node.class, Input.Node.class, "count", int.class);
        small$ = Members.field(MethodHandles.lookup(), Input.Node.class, Input.Node.class, "small", byte.class);
        text$ = Members.field(MethodHandles.lookup(), Input.Node.class, Input.Node.class, "text", String.class);
    }

    private Input.Node node;

    private int old;

    private int now;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                node = new Input.Node();
                // Input.java:18: await(value("a", node))
                awaited = await(Trace.value("a", node), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                Input.Node receiver = (Input.Node) awaited;
                int old2 = count$get(receiver);
                count$set(receiver, (int) (old2 + 1));
                // Input.java:19: await(value("b", node))
                awaited = await(Trace.value("b", node), run, depth);
                if (awaited == SUSPENDED) return suspend(2);
            case 2:
                if (at != 0) { at = 0; awaited = run.take(); }
                Input.Node receiver2 = (Input.Node) awaited;
                int old3 = count$get(receiver2);
                count$set(receiver2, (int) (old3 + 1));
                old = old3;
                // Input.java:20: await(value("c", node))
                awaited = await(Trace.value("c", node), run, depth);
                if (awaited == SUSPENDED) return suspend(3);
            case 3:
                if (at != 0) { at = 0; awaited = run.take(); }
                Input.Node receiver3 = (Input.Node) awaited;
                int old4 = count$get(receiver3);
                now = (count$set(receiver3, (int) (old4 - 1)));
                // Input.java:21: await(value("d", node))
                awaited = await(Trace.value("d", node), run, depth);
                if (awaited == SUSPENDED) return suspend(4);
            case 4:
                if (at != 0) { at = 0; awaited = run.take(); }
                Input.Node receiver4 = (Input.Node) awaited;
                byte old5 = small$get(receiver4);
                small$set(receiver4, (byte) (old5 + 1));
                // Input.java:22: await(value("e", node))
                awaited = await(Trace.value("e", node), run, depth);
                if (awaited == SUSPENDED) return suspend(5);
            case 5:
                if (at != 0) { at = 0; awaited = run.take(); }
                Input.Node value = (Input.Node) awaited;
                count$set(value, (int) (count$get(value) + (5)));
                // Input.java:23: await(value("f", node))
                awaited = await(Trace.value("f", node), run, depth);
                if (awaited == SUSPENDED) return suspend(6);
            case 6:
                if (at != 0) { at = 0; awaited = run.take(); }
                Input.Node value2 = (Input.Node) awaited;
                text$set(value2, (String) (text$get(value2) + (1)));
                return ready(old + "," + now + "," + count$get(node) + "," + small$get(node) + "," + text$get(node));
        }
    }

    @Override
    protected void clear() {
        node = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:18, awaiting value(\"a\", node)";
            case 2 -> "Input.java:19, awaiting value(\"b\", node)";
            case 3 -> "Input.java:20, awaiting value(\"c\", node)";
            case 4 -> "Input.java:21, awaiting value(\"d\", node)";
            case 5 -> "Input.java:22, awaiting value(\"e\", node)";
            case 6 -> "Input.java:23, awaiting value(\"f\", node)";
            default -> super.place(state);
        };
    }

    private static int count$get(Input.Node self) {
        return (int) count$.get(self);
    }

    private static int count$set(Input.Node self, int value) {
        count$.set(self, value);
        return value;
    }

    private static byte small$get(Input.Node self) {
        return (byte) small$.get(self);
    }

    private static byte small$set(Input.Node self, byte value) {
        small$.set(self, value);
        return value;
    }

    private static String text$get(Input.Node self) {
        return (String) text$.get(self);
    }

    private static String text$set(Input.Node self, String value) {
        text$.set(self, value);
        return value;
    }
}
