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
     * {@link Input#breakOfALabel()} as a future.
     */
    static Future<Integer> breakOfALabel() {
        return breakOfALabel$machine();
    }

    /**
     * For generated code.
     */
    static IntMachine breakOfALabel$machine() {
        return new Input_breakOfALabel();
    }

    /**
     * {@link Input#breakOfAnOuterLoop()} as a future.
     */
    static Future<Integer> breakOfAnOuterLoop() {
        return breakOfAnOuterLoop$machine();
    }

    /**
     * For generated code.
     */
    static IntMachine breakOfAnOuterLoop$machine() {
        return new Input_breakOfAnOuterLoop();
    }

    /**
     * {@link Input#breakOfALoop()} as a future.
     */
    static Future<Integer> breakOfALoop() {
        return breakOfALoop$machine();
    }

    /**
     * For generated code.
     */
    static IntMachine breakOfALoop$machine() {
        return new Input_breakOfALoop();
    }

    /**
     * {@link Input#breakBeforeTheCondition()} as a future.
     */
    static Future<Integer> breakBeforeTheCondition() {
        return breakBeforeTheCondition$machine();
    }

    /**
     * For generated code.
     */
    static IntMachine breakBeforeTheCondition$machine() {
        return new Input_breakBeforeTheCondition();
    }

    /**
     * {@link Input#continueToTheCondition()} as a future.
     */
    static Future<Integer> continueToTheCondition() {
        return continueToTheCondition$machine();
    }

    /**
     * For generated code.
     */
    static IntMachine continueToTheCondition$machine() {
        return new Input_continueToTheCondition();
    }

    /**
     * {@link Input#continueOfALabel()} as a future.
     */
    static Future<Integer> continueOfALabel() {
        return continueOfALabel$machine();
    }

    /**
     * For generated code.
     */
    static IntMachine continueOfALabel$machine() {
        return new Input_continueOfALabel();
    }

    /**
     * {@link Input#falseConditions()} as a future.
     */
    static Future<Integer> falseConditions() {
        return falseConditions$machine();
    }

    /**
     * For generated code.
     */
    static IntMachine falseConditions$machine() {
        return new Input_falseConditions();
    }

    /**
     * {@link Input#branches()} as a future.
     */
    static Future<Integer> branches() {
        return branches$machine();
    }

    /**
     * For generated code.
     */
    static IntMachine branches$machine() {
        return new Input_branches();
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
     * {@link Input#clauses()} as a future.
     */
    static Future<Integer> clauses() {
        return clauses$machine();
    }

    /**
     * For generated code.
     */
    static IntMachine clauses$machine() {
        return new Input_clauses();
    }

    /**
     * {@link Input#elements()} as a future.
     */
    static Future<Integer> elements() {
        return elements$machine();
    }

    /**
     * For generated code.
     */
    static IntMachine elements$machine() {
        return new Input_elements();
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
