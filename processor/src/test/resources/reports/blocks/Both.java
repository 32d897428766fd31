package pair;

import static dev.pollen.Futures.*;

import dev.pollen.*;
import java.util.List;

class Both {
    static class Inner<T> {
        private Future<T> other;

        @Async
        List<T> both(Future<T> one) {
            Future<T> first = async(() -> {
                try {
                    return await(one);
                } catch (IllegalStateException e) {
                    return await(other);
                }
            });
            Future<T> second = async(() -> await(other));
            return await(join(first, second));
        }
    }
}
