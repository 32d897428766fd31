package cases;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import javax.annotation.processing.Generated;

/**
 * The {@code @Async} methods of {@link Input.Nested} as futures.
 */
@SuppressWarnings({"deprecation", "exports", "overloads", "rawtypes", "removal", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_NestedAsync {
    private Input_NestedAsync() {
    }

    /**
     * {@link Input.Nested#name(Input)} as a future.
     */
    static Future<String> name(Input.Nested self, Input input) {
        return name$machine(self, input);
    }

    /**
     * For generated code.
     */
    static ObjectMachine<String> name$machine(Input.Nested self, Input input) {
        return new Input_Nested_name(self, input);
    }
}
