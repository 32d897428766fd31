package cases;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.Initialization;
import dev.pollen.support.IntMachine;
import dev.pollen.support.ObjectMachine;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * The {@code @Async} methods of {@link Input} as futures.
 */
@SuppressWarnings({"deprecation", "exports", "overloads", "rawtypes", "removal", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
public final class InputAsync {
    private InputAsync() {
    }

    /**
     * {@link Input#endlessWhile()} as a future.
     */
    static Future<Integer> endlessWhile() {
        return endlessWhile$machine();
    }

    /**
     * For generated code.
     */
    static IntMachine endlessWhile$machine() {
        return new Input_endlessWhile();
    }

    /**
     * {@link Input#endlessFor()} as a future.
     */
    static Future<Integer> endlessFor() {
        return endlessFor$machine();
    }

    /**
     * For generated code.
     */
    static IntMachine endlessFor$machine() {
        return new Input_endlessFor();
    }

    /**
     * {@link Input#endlessDo()} as a future.
     */
    static Future<Integer> endlessDo() {
        return endlessDo$machine();
    }

    /**
     * For generated code.
     */
    static IntMachine endlessDo$machine() {
        return new Input_endlessDo();
    }

    /**
     * {@link Input#doThatReturns()} as a future.
     */
    static Future<Integer> doThatReturns() {
        return doThatReturns$machine();
    }

    /**
     * For generated code.
     */
    static IntMachine doThatReturns$machine() {
        return new Input_doThatReturns();
    }

    /**
     * {@link Input#bothBranches()} as a future.
     */
    static Future<Integer> bothBranches() {
        return bothBranches$machine();
    }

    /**
     * For generated code.
     */
    static IntMachine bothBranches$machine() {
        return new Input_bothBranches();
    }

    /**
     * {@link Input#groups()} as a future.
     */
    static Future<Integer> groups() {
        return groups$machine();
    }

    /**
     * For generated code.
     */
    static IntMachine groups$machine() {
        return new Input_groups();
    }

    /**
     * {@link Input#arrows()} as a future.
     */
    static Future<Integer> arrows() {
        return arrows$machine();
    }

    /**
     * For generated code.
     */
    static IntMachine arrows$machine() {
        return new Input_arrows();
    }

    /**
     * {@link Input#returningFinally()} as a future.
     */
    static Future<Integer> returningFinally() {
        return returningFinally$machine();
    }

    /**
     * For generated code.
     */
    static IntMachine returningFinally$machine() {
        return new Input_returningFinally();
    }

    /**
     * {@link Input#returningClauses()} as a future.
     */
    static Future<Integer> returningClauses() {
        return returningClauses$machine();
    }

    /**
     * For generated code.
     */
    static IntMachine returningClauses$machine() {
        return new Input_returningClauses();
    }

    /**
     * {@link Input#locked()} as a future.
     */
    static Future<Integer> locked() {
        return locked$machine();
    }

    /**
     * For generated code.
     */
    static IntMachine locked$machine() {
        return new Input_locked();
    }

    /**
     * {@link Input#labelled()} as a future.
     */
    static Future<Integer> labelled() {
        return labelled$machine();
    }

    /**
     * For generated code.
     */
    static IntMachine labelled$machine() {
        return new Input_labelled();
    }

    /**
     * {@link Input#breakOfAnInnerLoop()} as a future.
     */
    static Future<Integer> breakOfAnInnerLoop() {
        return breakOfAnInnerLoop$machine();
    }

    /**
     * For generated code.
     */
    static IntMachine breakOfAnInnerLoop$machine() {
        return new Input_breakOfAnInnerLoop();
    }

    /**
     * {@link Input#breakOfAnInnerSwitch()} as a future.
     */
    static Future<Integer> breakOfAnInnerSwitch() {
        return breakOfAnInnerSwitch$machine();
    }

    /**
     * For generated code.
     */
    static IntMachine breakOfAnInnerSwitch$machine() {
        return new Input_breakOfAnInnerSwitch();
    }

    /**
     * {@link Input#continueOfAnInnerLoop()} as a future.
     */
    static Future<Integer> continueOfAnInnerLoop() {
        return continueOfAnInnerLoop$machine();
    }

    /**
     * For generated code.
     */
    static IntMachine continueOfAnInnerLoop$machine() {
        return new Input_continueOfAnInnerLoop();
    }

    /**
     * {@link Input#constantVariables()} as a future.
     */
    static Future<Integer> constantVariables() {
        return constantVariables$machine();
    }

    /**
     * For generated code.
     */
    static IntMachine constantVariables$machine() {
        return new Input_constantVariables();
    }

    /**
     * {@link Input#constantNumbers()} as a future.
     */
    static Future<Integer> constantNumbers() {
        return constantNumbers$machine();
    }

    /**
     * For generated code.
     */
    static IntMachine constantNumbers$machine() {
        return new Input_constantNumbers();
    }

    /**
     * {@link Input#constantTexts()} as a future.
     */
    static Future<Integer> constantTexts() {
        return constantTexts$machine();
    }

    /**
     * For generated code.
     */
    static IntMachine constantTexts$machine() {
        return new Input_constantTexts();
    }

    /**
     * {@link Input#constantOperators()} as a future.
     */
    static Future<Integer> constantOperators() {
        return constantOperators$machine();
    }

    /**
     * For generated code.
     */
    static IntMachine constantOperators$machine() {
        return new Input_constantOperators();
    }

    /**
     * {@link Input#computedConstants()} as a future.
     */
    static Future<Integer> computedConstants() {
        return computedConstants$machine();
    }

    /**
     * For generated code.
     */
    static IntMachine computedConstants$machine() {
        return new Input_computedConstants();
    }

    /**
     * {@link Input#constantShiftsAndCasts()} as a future.
     */
    static Future<Integer> constantShiftsAndCasts() {
        return constantShiftsAndCasts$machine();
    }

    /**
     * For generated code.
     */
    static IntMachine constantShiftsAndCasts$machine() {
        return new Input_constantShiftsAndCasts();
    }

    /**
     * {@link Input#constantConditionals()} as a future.
     */
    static Future<Integer> constantConditionals() {
        return constantConditionals$machine();
    }

    /**
     * For generated code.
     */
    static IntMachine constantConditionals$machine() {
        return new Input_constantConditionals();
    }

    /**
     * {@link Input#labelOfAnotherClass()} as a future.
     */
    static Future<Integer> labelOfAnotherClass() {
        return labelOfAnotherClass$machine();
    }

    /**
     * For generated code.
     */
    static IntMachine labelOfAnotherClass$machine() {
        return new Input_labelOfAnotherClass();
    }

    /**
     * {@link Input#run()} as a future.
     */
    static Future<String> run() {
        return run$machine();
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> run$machine() {
        return new Input_run();
    }

    /**
     * For generated code: initialises {@link Input} as a call of a static method does.
     */
    static final class Host {
        private static final Initialization INITIALIZATION = new Initialization(MethodHandles.lookup(), Input.class);

        private Host() {
        }

        static void initialized() {
            INITIALIZATION.ensure();
        }
    }
}
