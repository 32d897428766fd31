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
        int endlessLoop = 0;
        int endlessLoopWithABreak = 0;
        int labelledBlock = 0;
        String s = null;
        int blockThatReturns = 0;
        int branches = 0;
        int oneBranch = 0;
        int handlerThatEnds = 0;
        int handlerThatReturns = 0;
        int doThatReturns = 0;
        int doThatContinues = 0;
        int finallyAfterAnEndlessLoop = 0;
        int textInTheTry = 0;
        switch (at) {
            default:
                InputAsync.Host.initialized();
                // Input.java:163: await(value("a", ""))
                awaited = await(Trace.value("a", ""), run, depth);
                if (awaited == SUSPENDED) return suspend(1);
            case 1:
                if (at != 0) { at = 0; awaited = run.take(); }
                left = (String) awaited;
                // Input.java:163: endlessLoop(1)
                Input_endlessLoop call = new Input_endlessLoop(1);
                if (depth == Run.LIMIT || !call.step(run, depth + 1)) {
                    return suspend(2, call, run, depth);
                }
                endlessLoop = call.result;
            case 2:
                if (at != 0) { at = 0; endlessLoop = ((Input_endlessLoop) run.take()).result; }
                left = left + endlessLoop;
                // Input.java:163: endlessLoopWithABreak(1)
                Input_endlessLoopWithABreak call2 = new Input_endlessLoopWithABreak(1);
                if (depth == Run.LIMIT || !call2.step(run, depth + 1)) {
                    return suspend(3, call2, run, depth);
                }
                endlessLoopWithABreak = call2.result;
            case 3:
                if (at != 0) { at = 0; endlessLoopWithABreak = ((Input_endlessLoopWithABreak) run.take()).result; }
                left = left + endlessLoopWithABreak;
                // Input.java:163: labelledBlock(1)
                Input_labelledBlock call3 = new Input_labelledBlock(1);
                if (depth == Run.LIMIT || !call3.step(run, depth + 1)) {
                    return suspend(4, call3, run, depth);
                }
                labelledBlock = call3.result;
            case 4:
                if (at != 0) { at = 0; labelledBlock = ((Input_labelledBlock) run.take()).result; }
                s = left + labelledBlock;
                old = s;
                // Input.java:164: blockThatReturns(1)
                Input_blockThatReturns call4 = new Input_blockThatReturns(1);
                if (depth == Run.LIMIT || !call4.step(run, depth + 1)) {
                    left = null;
                    return suspend(5, call4, run, depth);
                }
                blockThatReturns = call4.result;
            case 5:
                if (at != 0) { at = 0; blockThatReturns = ((Input_blockThatReturns) run.take()).result; }
                left = " " + blockThatReturns;
                // Input.java:164: branches(1)
                Input_branches call5 = new Input_branches(1);
                if (depth == Run.LIMIT || !call5.step(run, depth + 1)) {
                    return suspend(6, call5, run, depth);
                }
                branches = call5.result;
            case 6:
                if (at != 0) { at = 0; branches = ((Input_branches) run.take()).result; }
                left = left + branches;
                // Input.java:164: oneBranch(1)
                Input_oneBranch call6 = new Input_oneBranch(1);
                if (depth == Run.LIMIT || !call6.step(run, depth + 1)) {
                    return suspend(7, call6, run, depth);
                }
                oneBranch = call6.result;
            case 7:
                if (at != 0) { at = 0; oneBranch = ((Input_oneBranch) run.take()).result; }
                left = left + oneBranch;
                // Input.java:164: handlerThatEnds(1)
                Input_handlerThatEnds call7 = new Input_handlerThatEnds(1);
                if (depth == Run.LIMIT || !call7.step(run, depth + 1)) {
                    return suspend(8, call7, run, depth);
                }
                handlerThatEnds = call7.result;
            case 8:
                if (at != 0) { at = 0; handlerThatEnds = ((Input_handlerThatEnds) run.take()).result; }
                left = left + handlerThatEnds;
                // Input.java:164: handlerThatReturns(1)
                Input_handlerThatReturns call8 = new Input_handlerThatReturns(1);
                if (depth == Run.LIMIT || !call8.step(run, depth + 1)) {
                    return suspend(9, call8, run, depth);
                }
                handlerThatReturns = call8.result;
            case 9:
                if (at != 0) { at = 0; handlerThatReturns = ((Input_handlerThatReturns) run.take()).result; }
                s = old + (left + handlerThatReturns);
                left = s + " ";
                // Input.java:165: doThatReturns(1)
                Input_doThatReturns call9 = new Input_doThatReturns(1);
                if (depth == Run.LIMIT || !call9.step(run, depth + 1)) {
                    old = null;
                    return suspend(10, call9, run, depth);
                }
                doThatReturns = call9.result;
            case 10:
                if (at != 0) { at = 0; doThatReturns = ((Input_doThatReturns) run.take()).result; }
                left = left + doThatReturns;
                // Input.java:165: doThatContinues(1)
                Input_doThatContinues call10 = new Input_doThatContinues(1);
                if (depth == Run.LIMIT || !call10.step(run, depth + 1)) {
                    old = null;
                    return suspend(11, call10, run, depth);
                }
                doThatContinues = call10.result;
            case 11:
                if (at != 0) { at = 0; doThatContinues = ((Input_doThatContinues) run.take()).result; }
                left = left + doThatContinues;
                // Input.java:165: finallyAfterAnEndlessLoop(1)
                Input_finallyAfterAnEndlessLoop call11 = new Input_finallyAfterAnEndlessLoop(1);
                if (depth == Run.LIMIT || !call11.step(run, depth + 1)) {
                    old = null;
                    return suspend(12, call11, run, depth);
                }
                finallyAfterAnEndlessLoop = call11.result;
            case 12:
                if (at != 0) { at = 0; finallyAfterAnEndlessLoop = ((Input_finallyAfterAnEndlessLoop) run.take()).result; }
                left = left + finallyAfterAnEndlessLoop;
                // Input.java:165: textInTheTry(1)
                Input_textInTheTry call12 = new Input_textInTheTry(1);
                if (depth == Run.LIMIT || !call12.step(run, depth + 1)) {
                    old = null;
                    return suspend(13, call12, run, depth);
                }
                textInTheTry = call12.result;
            case 13:
                if (at != 0) { at = 0; textInTheTry = ((Input_textInTheTry) run.take()).result; }
                return ready(left + textInTheTry);
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
            case 1 -> "Input.java:163, awaiting value(\"a\", \"\")";
            case 2 -> "Input.java:163, awaiting endlessLoop(1)";
            case 3 -> "Input.java:163, awaiting endlessLoopWithABreak(1)";
            case 4 -> "Input.java:163, awaiting labelledBlock(1)";
            case 5 -> "Input.java:164, awaiting blockThatReturns(1)";
            case 6 -> "Input.java:164, awaiting branches(1)";
            case 7 -> "Input.java:164, awaiting oneBranch(1)";
            case 8 -> "Input.java:164, awaiting handlerThatEnds(1)";
            case 9 -> "Input.java:164, awaiting handlerThatReturns(1)";
            case 10 -> "Input.java:165, awaiting doThatReturns(1)";
            case 11 -> "Input.java:165, awaiting doThatContinues(1)";
            case 12 -> "Input.java:165, awaiting finallyAfterAnEndlessLoop(1)";
            case 13 -> "Input.java:165, awaiting textInTheTry(1)";
            default -> super.place(state);
        };
    }
}
