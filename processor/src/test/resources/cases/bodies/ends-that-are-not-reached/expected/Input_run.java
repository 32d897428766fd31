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
        int endlessWhile = 0;
        int endlessFor = 0;
        int endlessDo = 0;
        int doThatReturns = 0;
        String s = null;
        int bothBranches = 0;
        int groups = 0;
        int arrows = 0;
        int returningFinally = 0;
        int returningClauses = 0;
        int locked = 0;
        int labelled = 0;
        int breakOfAnInnerLoop = 0;
        int breakOfAnInnerSwitch = 0;
        int continueOfAnInnerLoop = 0;
        int constantVariables = 0;
        int constantNumbers = 0;
        int constantTexts = 0;
        int constantOperators = 0;
        int computedConstants = 0;
        int constantShiftsAndCasts = 0;
        int constantConditionals = 0;
        int labelOfAnotherClass = 0;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                // Input.java:249: await(value("a", ""))
                awaited = await(Trace.value("a", ""), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                left = (String) awaited;
                // Input.java:249: endlessWhile()
                Input_endlessWhile call = new Input_endlessWhile();
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(2, call, run, depth);
                }
                endlessWhile = call.result;
            case 2:
                if (at != 0) { at = 0; endlessWhile = ((Input_endlessWhile) run.take()).result; }
                left = left + endlessWhile;
                // Input.java:249: endlessFor()
                Input_endlessFor call2 = new Input_endlessFor();
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    return suspend(3, call2, run, depth);
                }
                endlessFor = call2.result;
            case 3:
                if (at != 0) { at = 0; endlessFor = ((Input_endlessFor) run.take()).result; }
                left = left + endlessFor;
                // Input.java:249: endlessDo()
                Input_endlessDo call3 = new Input_endlessDo();
                if (depth == Run.LIMIT || !call3.step(run, depth + 1)) {
                    return suspend(4, call3, run, depth);
                }
                endlessDo = call3.result;
            case 4:
                if (at != 0) { at = 0; endlessDo = ((Input_endlessDo) run.take()).result; }
                left = left + endlessDo;
                // Input.java:249: doThatReturns()
                Input_doThatReturns call4 = new Input_doThatReturns();
                if (depth == Run.LIMIT || !call4.step(run, depth + 1)) {
                    return suspend(5, call4, run, depth);
                }
                doThatReturns = call4.result;
            case 5:
                if (at != 0) { at = 0; doThatReturns = ((Input_doThatReturns) run.take()).result; }
                s = left + doThatReturns;
                old = s;
                // Input.java:250: bothBranches()
                Input_bothBranches call5 = new Input_bothBranches();
                if (depth == Run.LIMIT || !call5.step(run, depth + 1)) {
                    left = null;
                    return suspend(6, call5, run, depth);
                }
                bothBranches = call5.result;
            case 6:
                if (at != 0) { at = 0; bothBranches = ((Input_bothBranches) run.take()).result; }
                left = " " + bothBranches;
                // Input.java:250: groups()
                Input_groups call6 = new Input_groups();
                if (depth == Run.LIMIT || !call6.step(run, depth + 1)) {
                    return suspend(7, call6, run, depth);
                }
                groups = call6.result;
            case 7:
                if (at != 0) { at = 0; groups = ((Input_groups) run.take()).result; }
                left = left + groups;
                // Input.java:250: arrows()
                Input_arrows call7 = new Input_arrows();
                if (depth == Run.LIMIT || !call7.step(run, depth + 1)) {
                    return suspend(8, call7, run, depth);
                }
                arrows = call7.result;
            case 8:
                if (at != 0) { at = 0; arrows = ((Input_arrows) run.take()).result; }
                left = left + arrows;
                // Input.java:250: returningFinally()
                Input_returningFinally call8 = new Input_returningFinally();
                if (depth == Run.LIMIT || !call8.step(run, depth + 1)) {
                    return suspend(9, call8, run, depth);
                }
                returningFinally = call8.result;
            case 9:
                if (at != 0) { at = 0; returningFinally = ((Input_returningFinally) run.take()).result; }
                left = left + returningFinally;
                // Input.java:250: returningClauses()
                Input_returningClauses call9 = new Input_returningClauses();
                if (depth == Run.LIMIT || !call9.step(run, depth + 1)) {
                    return suspend(10, call9, run, depth);
                }
                returningClauses = call9.result;
            case 10:
                if (at != 0) { at = 0; returningClauses = ((Input_returningClauses) run.take()).result; }
                left = left + returningClauses;
                // Input.java:250: locked()
                Input_locked call10 = new Input_locked();
                if (depth == Run.LIMIT || !call10.step(run, depth + 1)) {
                    return suspend(11, call10, run, depth);
                }
                locked = call10.result;
            case 11:
                if (at != 0) { at = 0; locked = ((Input_locked) run.take()).result; }
                s = old + (left + locked);
                old = s;
                // Input.java:251: labelled()
                Input_labelled call11 = new Input_labelled();
                if (depth == Run.LIMIT || !call11.step(run, depth + 1)) {
                    left = null;
                    return suspend(12, call11, run, depth);
                }
                labelled = call11.result;
            case 12:
                if (at != 0) { at = 0; labelled = ((Input_labelled) run.take()).result; }
                left = " " + labelled;
                // Input.java:251: breakOfAnInnerLoop()
                Input_breakOfAnInnerLoop call12 = new Input_breakOfAnInnerLoop();
                if (depth == Run.LIMIT || !call12.step(run, depth + 1)) {
                    return suspend(13, call12, run, depth);
                }
                breakOfAnInnerLoop = call12.result;
            case 13:
                if (at != 0) { at = 0; breakOfAnInnerLoop = ((Input_breakOfAnInnerLoop) run.take()).result; }
                left = left + breakOfAnInnerLoop;
                // Input.java:251: breakOfAnInnerSwitch()
                Input_breakOfAnInnerSwitch call13 = new Input_breakOfAnInnerSwitch();
                if (depth == Run.LIMIT || !call13.step(run, depth + 1)) {
                    return suspend(14, call13, run, depth);
                }
                breakOfAnInnerSwitch = call13.result;
            case 14:
                if (at != 0) { at = 0; breakOfAnInnerSwitch = ((Input_breakOfAnInnerSwitch) run.take()).result; }
                left = left + breakOfAnInnerSwitch;
                // Input.java:251: continueOfAnInnerLoop()
                Input_continueOfAnInnerLoop call14 = new Input_continueOfAnInnerLoop();
                if (depth == Run.LIMIT || !call14.step(run, depth + 1)) {
                    return suspend(15, call14, run, depth);
                }
                continueOfAnInnerLoop = call14.result;
            case 15:
                if (at != 0) { at = 0; continueOfAnInnerLoop = ((Input_continueOfAnInnerLoop) run.take()).result; }
                s = old + (left + continueOfAnInnerLoop);
                old = s;
                // Input.java:252: constantVariables()
                Input_constantVariables call15 = new Input_constantVariables();
                if (depth == Run.LIMIT || !call15.step(run, depth + 1)) {
                    left = null;
                    return suspend(16, call15, run, depth);
                }
                constantVariables = call15.result;
            case 16:
                if (at != 0) { at = 0; constantVariables = ((Input_constantVariables) run.take()).result; }
                left = " " + constantVariables;
                // Input.java:252: constantNumbers()
                Input_constantNumbers call16 = new Input_constantNumbers();
                if (depth == Run.LIMIT || !call16.step(run, depth + 1)) {
                    return suspend(17, call16, run, depth);
                }
                constantNumbers = call16.result;
            case 17:
                if (at != 0) { at = 0; constantNumbers = ((Input_constantNumbers) run.take()).result; }
                left = left + constantNumbers;
                // Input.java:252: constantTexts()
                Input_constantTexts call17 = new Input_constantTexts();
                if (depth == Run.LIMIT || !call17.step(run, depth + 1)) {
                    return suspend(18, call17, run, depth);
                }
                constantTexts = call17.result;
            case 18:
                if (at != 0) { at = 0; constantTexts = ((Input_constantTexts) run.take()).result; }
                left = left + constantTexts;
                // Input.java:252: constantOperators()
                Input_constantOperators call18 = new Input_constantOperators();
                if (depth == Run.LIMIT || !call18.step(run, depth + 1)) {
                    return suspend(19, call18, run, depth);
                }
                constantOperators = call18.result;
            case 19:
                if (at != 0) { at = 0; constantOperators = ((Input_constantOperators) run.take()).result; }
                s = old + (left + constantOperators);
                old = s;
                // Input.java:253: computedConstants()
                Input_computedConstants call19 = new Input_computedConstants();
                if (depth == Run.LIMIT || !call19.step(run, depth + 1)) {
                    left = null;
                    return suspend(20, call19, run, depth);
                }
                computedConstants = call19.result;
            case 20:
                if (at != 0) { at = 0; computedConstants = ((Input_computedConstants) run.take()).result; }
                left = " " + computedConstants;
                // Input.java:253: constantShiftsAndCasts()
                Input_constantShiftsAndCasts call20 = new Input_constantShiftsAndCasts();
                if (depth == Run.LIMIT || !call20.step(run, depth + 1)) {
                    return suspend(21, call20, run, depth);
                }
                constantShiftsAndCasts = call20.result;
            case 21:
                if (at != 0) { at = 0; constantShiftsAndCasts = ((Input_constantShiftsAndCasts) run.take()).result; }
                left = left + constantShiftsAndCasts;
                // Input.java:253: constantConditionals()
                Input_constantConditionals call21 = new Input_constantConditionals();
                if (depth == Run.LIMIT || !call21.step(run, depth + 1)) {
                    return suspend(22, call21, run, depth);
                }
                constantConditionals = call21.result;
            case 22:
                if (at != 0) { at = 0; constantConditionals = ((Input_constantConditionals) run.take()).result; }
                s = old + (left + constantConditionals);
                left = s + " ";
                // Input.java:254: labelOfAnotherClass()
                Input_labelOfAnotherClass call22 = new Input_labelOfAnotherClass();
                if (depth == Run.LIMIT || !call22.step(run, depth + 1)) {
                    old = null;
                    return suspend(23, call22, run, depth);
                }
                labelOfAnotherClass = call22.result;
            case 23:
                if (at != 0) { at = 0; labelOfAnotherClass = ((Input_labelOfAnotherClass) run.take()).result; }
                return ready(left + labelOfAnotherClass);
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
            case 1 -> "Input.java:249, awaiting value(\"a\", \"\")";
            case 2 -> "Input.java:249, awaiting endlessWhile()";
            case 3 -> "Input.java:249, awaiting endlessFor()";
            case 4 -> "Input.java:249, awaiting endlessDo()";
            case 5 -> "Input.java:249, awaiting doThatReturns()";
            case 6 -> "Input.java:250, awaiting bothBranches()";
            case 7 -> "Input.java:250, awaiting groups()";
            case 8 -> "Input.java:250, awaiting arrows()";
            case 9 -> "Input.java:250, awaiting returningFinally()";
            case 10 -> "Input.java:250, awaiting returningClauses()";
            case 11 -> "Input.java:250, awaiting locked()";
            case 12 -> "Input.java:251, awaiting labelled()";
            case 13 -> "Input.java:251, awaiting breakOfAnInnerLoop()";
            case 14 -> "Input.java:251, awaiting breakOfAnInnerSwitch()";
            case 15 -> "Input.java:251, awaiting continueOfAnInnerLoop()";
            case 16 -> "Input.java:252, awaiting constantVariables()";
            case 17 -> "Input.java:252, awaiting constantNumbers()";
            case 18 -> "Input.java:252, awaiting constantTexts()";
            case 19 -> "Input.java:252, awaiting constantOperators()";
            case 20 -> "Input.java:253, awaiting computedConstants()";
            case 21 -> "Input.java:253, awaiting constantShiftsAndCasts()";
            case 22 -> "Input.java:253, awaiting constantConditionals()";
            case 23 -> "Input.java:254, awaiting labelOfAnotherClass()";
            default -> super.place(state);
        };
    }
}
