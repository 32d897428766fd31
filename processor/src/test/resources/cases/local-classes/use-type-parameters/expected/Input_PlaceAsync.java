package cases;

import dev.pollen.Future;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The {@code @Async} methods of {@link Input.Place} as futures.
 */
@SuppressWarnings({"deprecation", "exports", "overloads", "rawtypes", "removal", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_PlaceAsync {
    private Input_PlaceAsync() {
    }

    /**
     * {@link Input.Place#describe(Comparable, List)} as a future.
     */
    static <T, U extends Comparable<U>> Future<String> describe(Input.Place<T> self, U from,
            List<? extends T> more) {
        return Input_PlaceAsync.<T, U>describe$machine(self, from, more);
    }

    /**
     * For generated code.
     */
    static <T, U extends Comparable<U>> ObjectMachine<String> describe$machine(Input.Place<T> self,
            U from, List<? extends T> more) {
        return new Input_Place_describe<T, U>(self, from, more);
    }
}
