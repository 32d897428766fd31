package cases;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.BooleanMachine;
import dev.pollen.support.ByteMachine;
import dev.pollen.support.CharMachine;
import dev.pollen.support.DoubleMachine;
import dev.pollen.support.FloatMachine;
import dev.pollen.support.Initialization;
import dev.pollen.support.LongMachine;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.ShortMachine;
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
     * {@link Input#aBoolean()} as a future.
     */
    static Future<Boolean> aBoolean() {
        return aBoolean$machine();
    }

    /**
     * For generated code.
     */
    static BooleanMachine aBoolean$machine() {
        return new Input_aBoolean();
    }

    /**
     * {@link Input#aByte()} as a future.
     */
    static Future<Byte> aByte() {
        return aByte$machine();
    }

    /**
     * For generated code.
     */
    static ByteMachine aByte$machine() {
        return new Input_aByte();
    }

    /**
     * {@link Input#aShort()} as a future.
     */
    static Future<Short> aShort() {
        return aShort$machine();
    }

    /**
     * For generated code.
     */
    static ShortMachine aShort$machine() {
        return new Input_aShort();
    }

    /**
     * {@link Input#aChar()} as a future.
     */
    static Future<Character> aChar() {
        return aChar$machine();
    }

    /**
     * For generated code.
     */
    static CharMachine aChar$machine() {
        return new Input_aChar();
    }

    /**
     * {@link Input#aLong()} as a future.
     */
    static Future<Long> aLong() {
        return aLong$machine();
    }

    /**
     * For generated code.
     */
    static LongMachine aLong$machine() {
        return new Input_aLong();
    }

    /**
     * {@link Input#aFloat()} as a future.
     */
    static Future<Float> aFloat() {
        return aFloat$machine();
    }

    /**
     * For generated code.
     */
    static FloatMachine aFloat$machine() {
        return new Input_aFloat();
    }

    /**
     * {@link Input#aDouble()} as a future.
     */
    static Future<Double> aDouble() {
        return aDouble$machine();
    }

    /**
     * For generated code.
     */
    static DoubleMachine aDouble$machine() {
        return new Input_aDouble();
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
