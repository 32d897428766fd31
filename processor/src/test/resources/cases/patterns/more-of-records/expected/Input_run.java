package cases;

import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.Iterator;
import java.util.List;
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

    private StringBuilder s;

    private Iterator<?> iterator;

    private String left;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        int sum = 0;
        String afterLoops = null;
        String nulls2 = null;
        String inBlock = null;
        String inBlock2 = null;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                s = new StringBuilder();
                // Input.java:84: sum(new Node<>(new Leaf<>(1), new Node<>(new Node<>(new L...
                Input_sum call = new Input_sum(new Input.Node<>(new Input.Leaf<>(1), new Input.Node<>(new Input.Node<>(new Input.Leaf<>(2), new Input.Leaf<>(3)), new Input.Leaf<>(4))));
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(1, call, run, depth);
                }
                sum = call.result;
            case 1:
                if (at != 0) { at = 0; sum = ((Input_sum) run.take()).result; }
                s.append(sum);
                // Input.java:85: afterLoops(null)
                Input_afterLoops call2 = new Input_afterLoops(null);
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    return suspend(2, call2, run, depth);
                }
                afterLoops = call2.result;
            case 2:
                if (at != 0) { at = 0; afterLoops = ((Input_afterLoops) run.take()).result; }
                s.append(afterLoops);
                iterator = List.of(Input.Sky.RAIN, Input.Sky.CLEAR, new Input.Pair<>(1, 2), "long", "").iterator();
            case 3:
                while (at != 0 || iterator.hasNext()) {
                    String nulls;
                    if (at == 0) {
                        Object o = iterator.next();
                        // Input.java:86: nulls(o)
                        Input_nulls call3 = new Input_nulls(o);
                        if (depth == Run.LIMIT || !call3.step(run, depth + 1)) {
                            return suspend(3, call3, run, depth);
                        }
                        nulls = call3.result;
                    } else { at = 0; nulls = ((Input_nulls) run.take()).result; }
                    s.append(nulls).append(' ');
                }
                left = "" + (s);
                // Input.java:87: nulls(null)
                Input_nulls call4 = new Input_nulls(null);
                if (depth == Run.LIMIT || !call4.step(run, depth + 1)) {
                    s = null;
                    iterator = null;
                    return suspend(4, call4, run, depth);
                }
                nulls2 = call4.result;
            case 4:
                if (at != 0) { at = 0; nulls2 = ((Input_nulls) run.take()).result; }
                left = left + nulls2;
                // Input.java:87: inBlock(1)
                Input_inBlock call5 = new Input_inBlock(1);
                if (depth == Run.LIMIT || !call5.step(run, depth + 1)) {
                    s = null;
                    iterator = null;
                    return suspend(5, call5, run, depth);
                }
                inBlock = call5.result;
            case 5:
                if (at != 0) { at = 0; inBlock = ((Input_inBlock) run.take()).result; }
                left = left + inBlock;
                // Input.java:87: inBlock(new Pair<>(new Pair<>('x', 'y'), 3))
                Input_inBlock call6 = new Input_inBlock(new Input.Pair<>(new Input.Pair<>('x', 'y'), 3));
                if (depth == Run.LIMIT || !call6.step(run, depth + 1)) {
                    s = null;
                    iterator = null;
                    return suspend(6, call6, run, depth);
                }
                inBlock2 = call6.result;
            case 6:
                if (at != 0) { at = 0; inBlock2 = ((Input_inBlock) run.take()).result; }
                return ready(left + inBlock2);
        }
    }

    @Override
    protected void clear() {
        s = null;
        iterator = null;
        left = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:84, awaiting sum(new Node<>(new Leaf<>(1), new Node<>(new Node<>(new L...";
            case 2 -> "Input.java:85, awaiting afterLoops(null)";
            case 3 -> "Input.java:86, awaiting nulls(o)";
            case 4 -> "Input.java:87, awaiting nulls(null)";
            case 5 -> "Input.java:87, awaiting inBlock(1)";
            case 6 -> "Input.java:87, awaiting inBlock(new Pair<>(new Pair<>('x', 'y'), 3))";
            default -> super.place(state);
        };
    }
}
