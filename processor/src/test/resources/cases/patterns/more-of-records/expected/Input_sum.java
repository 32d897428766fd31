package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.IntMachine;
import dev.pollen.support.Run;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#sum(cases.Input.Tree)}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_sum extends IntMachine {
    static {
        Abi.check(1, "Input_sum");
    }

    private Input.Tree<Integer> tree;

    private Input.Tree<Integer> right2;

    private int left3;

    Input_sum(Input.Tree<Integer> tree) {
        this.tree = tree;
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        Integer n = null;
        Integer n2 = null;
        Input.Tree<Integer> right = null;
        Input.Tree<Integer> left = null;
        int arm = 0;
        int chosen = 0;
        int sum2 = 0;
        if (at == 0) {
            InputAsync.Host.initialized();
            arm = switch (tree) {
                case Input.Leaf<Integer>(var n3) -> { n = n3; yield 1; }
                case Input.Node<Integer>(Input.Leaf<Integer>(Integer n22), var right3) -> { n2 = n22; right = right3; yield 2; }
                case Input.Node<Integer>(var left2, var right22) -> { left = left2; right2 = right22; yield 3; }
            };
        }
        if (at == 0 ? arm == 1 : at <= 1) {
            if (at == 0) {
                // Input.java:29: await(value("leaf" + n, n))
                awaited = await(Trace.value("leaf" + n, n), run, depth);
                if (awaited == SUSPENDED) {
                    tree = null;
                    right2 = null;
                    return suspend(1);
                }
            } else { at = 0; awaited = run.take(); }
            chosen = (Integer) awaited;
        } else if (at == 0 ? arm == 2 : at <= 2) {
            int sum;
            if (at == 0) {
                left3 = n2;
                // Input.java:30: sum(right)
                Input_sum call = new Input_sum(right);
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    tree = null;
                    right2 = null;
                    return suspend(2, call, run, depth);
                }
                sum = call.result;
            } else { at = 0; sum = ((Input_sum) run.take()).result; }
            chosen = left3 + sum;
        } else {
            switch (at) {
                default:
                    // Input.java:31: sum(left)
                    Input_sum call2 = new Input_sum(left);
                    if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                        tree = null;
                        return suspend(3, call2, run, depth);
                    }
                    left3 = call2.result;
                case 3:
                    if (at != 0) { at = 0; left3 = ((Input_sum) run.take()).result; }
                    // Input.java:31: sum(right)
                    Input_sum call3 = new Input_sum(right2);
                    if (depth == Run.LIMIT || !call3.step(run, depth + 1)) {
                        tree = null;
                        right2 = null;
                        return suspend(4, call3, run, depth);
                    }
                    sum2 = call3.result;
                case 4:
                    if (at != 0) { at = 0; sum2 = ((Input_sum) run.take()).result; }
                    chosen = left3 + sum2;
            }
        }
        return ready(chosen);
    }

    @Override
    protected void clear() {
        tree = null;
        right2 = null;
    }

    @Override
    protected String method() {
        return "Input.sum";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:29, awaiting value(\"leaf\" + n, n)";
            case 2 -> "Input.java:30, awaiting sum(right)";
            case 3 -> "Input.java:31, awaiting sum(left)";
            case 4 -> "Input.java:31, awaiting sum(right)";
            default -> super.place(state);
        };
    }
}
