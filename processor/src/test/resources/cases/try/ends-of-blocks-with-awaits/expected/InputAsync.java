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
     * {@link Input#endlessLoop(int)} as a future.
     */
    static Future<Integer> endlessLoop(int x) {
        return endlessLoop$machine(x);
    }

    /**
     * For generated code.
     */
    static IntMachine endlessLoop$machine(int x) {
        return new Input_endlessLoop(x);
    }

    /**
     * {@link Input#endlessLoopWithABreak(int)} as a future.
     */
    static Future<Integer> endlessLoopWithABreak(int x) {
        return endlessLoopWithABreak$machine(x);
    }

    /**
     * For generated code.
     */
    static IntMachine endlessLoopWithABreak$machine(int x) {
        return new Input_endlessLoopWithABreak(x);
    }

    /**
     * {@link Input#labelledBlock(int)} as a future.
     */
    static Future<Integer> labelledBlock(int x) {
        return labelledBlock$machine(x);
    }

    /**
     * For generated code.
     */
    static IntMachine labelledBlock$machine(int x) {
        return new Input_labelledBlock(x);
    }

    /**
     * {@link Input#blockThatReturns(int)} as a future.
     */
    static Future<Integer> blockThatReturns(int x) {
        return blockThatReturns$machine(x);
    }

    /**
     * For generated code.
     */
    static IntMachine blockThatReturns$machine(int x) {
        return new Input_blockThatReturns(x);
    }

    /**
     * {@link Input#branches(int)} as a future.
     */
    static Future<Integer> branches(int x) {
        return branches$machine(x);
    }

    /**
     * For generated code.
     */
    static IntMachine branches$machine(int x) {
        return new Input_branches(x);
    }

    /**
     * {@link Input#oneBranch(int)} as a future.
     */
    static Future<Integer> oneBranch(int x) {
        return oneBranch$machine(x);
    }

    /**
     * For generated code.
     */
    static IntMachine oneBranch$machine(int x) {
        return new Input_oneBranch(x);
    }

    /**
     * {@link Input#handlerThatEnds(int)} as a future.
     */
    static Future<Integer> handlerThatEnds(int x) {
        return handlerThatEnds$machine(x);
    }

    /**
     * For generated code.
     */
    static IntMachine handlerThatEnds$machine(int x) {
        return new Input_handlerThatEnds(x);
    }

    /**
     * {@link Input#handlerThatReturns(int)} as a future.
     */
    static Future<Integer> handlerThatReturns(int x) {
        return handlerThatReturns$machine(x);
    }

    /**
     * For generated code.
     */
    static IntMachine handlerThatReturns$machine(int x) {
        return new Input_handlerThatReturns(x);
    }

    /**
     * {@link Input#doThatReturns(int)} as a future.
     */
    static Future<Integer> doThatReturns(int x) {
        return doThatReturns$machine(x);
    }

    /**
     * For generated code.
     */
    static IntMachine doThatReturns$machine(int x) {
        return new Input_doThatReturns(x);
    }

    /**
     * {@link Input#doThatContinues(int)} as a future.
     */
    static Future<Integer> doThatContinues(int x) {
        return doThatContinues$machine(x);
    }

    /**
     * For generated code.
     */
    static IntMachine doThatContinues$machine(int x) {
        return new Input_doThatContinues(x);
    }

    /**
     * {@link Input#finallyAfterAnEndlessLoop(int)} as a future.
     */
    static Future<Integer> finallyAfterAnEndlessLoop(int x) {
        return finallyAfterAnEndlessLoop$machine(x);
    }

    /**
     * For generated code.
     */
    static IntMachine finallyAfterAnEndlessLoop$machine(int x) {
        return new Input_finallyAfterAnEndlessLoop(x);
    }

    /**
     * {@link Input#textInTheTry(int)} as a future.
     */
    static Future<Integer> textInTheTry(int x) {
        return textInTheTry$machine(x);
    }

    /**
     * For generated code.
     */
    static IntMachine textInTheTry$machine(int x) {
        return new Input_textInTheTry(x);
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
