package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
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

    private String left;

    private String old;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        int breakOfALabel = 0;
        int breakOfAnOuterLoop = 0;
        int breakOfALoop = 0;
        String s = null;
        int breakBeforeTheCondition = 0;
        int continueToTheCondition = 0;
        int continueOfALabel = 0;
        int falseConditions = 0;
        int branches = 0;
        int groups = 0;
        int arrows = 0;
        int clauses = 0;
        int elements = 0;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                // Input.java:213: await(value("a", ""))
                awaited = await(Trace.value("a", ""), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                left = (String) awaited;
                // Input.java:213: breakOfALabel()
                Input_breakOfALabel call = new Input_breakOfALabel();
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(2, call, run, depth);
                }
                breakOfALabel = call.result;
            case 2:
                if (at != 0) { at = 0; breakOfALabel = ((Input_breakOfALabel) run.take()).result; }
                left = left + breakOfALabel;
                // Input.java:213: breakOfAnOuterLoop()
                Input_breakOfAnOuterLoop call2 = new Input_breakOfAnOuterLoop();
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    return suspend(3, call2, run, depth);
                }
                breakOfAnOuterLoop = call2.result;
            case 3:
                if (at != 0) { at = 0; breakOfAnOuterLoop = ((Input_breakOfAnOuterLoop) run.take()).result; }
                left = left + breakOfAnOuterLoop;
                // Input.java:213: breakOfALoop()
                Input_breakOfALoop call3 = new Input_breakOfALoop();
                if (depth == Run.LIMIT || !call3.step(run, depth + 1)) {
                    return suspend(4, call3, run, depth);
                }
                breakOfALoop = call3.result;
            case 4:
                if (at != 0) { at = 0; breakOfALoop = ((Input_breakOfALoop) run.take()).result; }
                s = left + breakOfALoop;
                old = s;
                // Input.java:214: breakBeforeTheCondition()
                Input_breakBeforeTheCondition call4 = new Input_breakBeforeTheCondition();
                if (depth == Run.LIMIT || !call4.step(run, depth + 1)) {
                    left = null;
                    return suspend(5, call4, run, depth);
                }
                breakBeforeTheCondition = call4.result;
            case 5:
                if (at != 0) { at = 0; breakBeforeTheCondition = ((Input_breakBeforeTheCondition) run.take()).result; }
                left = " " + breakBeforeTheCondition;
                // Input.java:214: continueToTheCondition()
                Input_continueToTheCondition call5 = new Input_continueToTheCondition();
                if (depth == Run.LIMIT || !call5.step(run, depth + 1)) {
                    return suspend(6, call5, run, depth);
                }
                continueToTheCondition = call5.result;
            case 6:
                if (at != 0) { at = 0; continueToTheCondition = ((Input_continueToTheCondition) run.take()).result; }
                left = left + continueToTheCondition;
                // Input.java:214: continueOfALabel()
                Input_continueOfALabel call6 = new Input_continueOfALabel();
                if (depth == Run.LIMIT || !call6.step(run, depth + 1)) {
                    return suspend(7, call6, run, depth);
                }
                continueOfALabel = call6.result;
            case 7:
                if (at != 0) { at = 0; continueOfALabel = ((Input_continueOfALabel) run.take()).result; }
                left = left + continueOfALabel;
                // Input.java:214: falseConditions()
                Input_falseConditions call7 = new Input_falseConditions();
                if (depth == Run.LIMIT || !call7.step(run, depth + 1)) {
                    return suspend(8, call7, run, depth);
                }
                falseConditions = call7.result;
            case 8:
                if (at != 0) { at = 0; falseConditions = ((Input_falseConditions) run.take()).result; }
                s = old + (left + falseConditions);
                left = s + " ";
                // Input.java:215: branches()
                Input_branches call8 = new Input_branches();
                if (depth == Run.LIMIT || !call8.step(run, depth + 1)) {
                    old = null;
                    return suspend(9, call8, run, depth);
                }
                branches = call8.result;
            case 9:
                if (at != 0) { at = 0; branches = ((Input_branches) run.take()).result; }
                left = left + branches;
                // Input.java:215: groups()
                Input_groups call9 = new Input_groups();
                if (depth == Run.LIMIT || !call9.step(run, depth + 1)) {
                    old = null;
                    return suspend(10, call9, run, depth);
                }
                groups = call9.result;
            case 10:
                if (at != 0) { at = 0; groups = ((Input_groups) run.take()).result; }
                left = left + groups;
                // Input.java:215: arrows()
                Input_arrows call10 = new Input_arrows();
                if (depth == Run.LIMIT || !call10.step(run, depth + 1)) {
                    old = null;
                    return suspend(11, call10, run, depth);
                }
                arrows = call10.result;
            case 11:
                if (at != 0) { at = 0; arrows = ((Input_arrows) run.take()).result; }
                left = left + arrows;
                // Input.java:215: clauses()
                Input_clauses call11 = new Input_clauses();
                if (depth == Run.LIMIT || !call11.step(run, depth + 1)) {
                    old = null;
                    return suspend(12, call11, run, depth);
                }
                clauses = call11.result;
            case 12:
                if (at != 0) { at = 0; clauses = ((Input_clauses) run.take()).result; }
                left = left + clauses;
                // Input.java:215: elements()
                Input_elements call12 = new Input_elements();
                if (depth == Run.LIMIT || !call12.step(run, depth + 1)) {
                    old = null;
                    return suspend(13, call12, run, depth);
                }
                elements = call12.result;
            case 13:
                if (at != 0) { at = 0; elements = ((Input_elements) run.take()).result; }
                return ready(left + elements);
        }
    }

    @Override
    protected void clear() {
        left = null;
        old = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:213, awaiting value(\"a\", \"\")";
            case 2 -> "Input.java:213, awaiting breakOfALabel()";
            case 3 -> "Input.java:213, awaiting breakOfAnOuterLoop()";
            case 4 -> "Input.java:213, awaiting breakOfALoop()";
            case 5 -> "Input.java:214, awaiting breakBeforeTheCondition()";
            case 6 -> "Input.java:214, awaiting continueToTheCondition()";
            case 7 -> "Input.java:214, awaiting continueOfALabel()";
            case 8 -> "Input.java:214, awaiting falseConditions()";
            case 9 -> "Input.java:215, awaiting branches()";
            case 10 -> "Input.java:215, awaiting groups()";
            case 11 -> "Input.java:215, awaiting arrows()";
            case 12 -> "Input.java:215, awaiting clauses()";
            case 13 -> "Input.java:215, awaiting elements()";
            default -> super.place(state);
        };
    }
}
