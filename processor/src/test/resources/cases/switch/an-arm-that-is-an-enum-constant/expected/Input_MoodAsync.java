package cases;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import javax.annotation.processing.Generated;

/**
 * The {@code @Async} methods of {@link Input.Mood} as futures.
 */
@SuppressWarnings({"deprecation", "exports", "overloads", "rawtypes", "removal", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_MoodAsync {
    private Input_MoodAsync() {
    }

    /**
     * {@link Input.Mood#other()} as a future.
     */
    static Future<Input.Mood> other(Input.Mood self) {
        return other$machine(self);
    }

    /**
     * For generated code.
     */
    static ObjectMachine<Input.Mood> other$machine(Input.Mood self) {
        return new Input_Mood_other(self);
    }
}
