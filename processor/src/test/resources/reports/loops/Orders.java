package shop;

import static dev.pollen.Futures.await;

import dev.pollen.Async;
import dev.pollen.Future;
import java.io.IOException;
import java.util.List;

class Orders {
    interface Store {
        Future<Integer> reserve(String item);

        Future<Void> release(String item);
    }

    /** Clean-up that awaits, in a loop. */
    @Async
    static int total(Store store, List<String> items) {
        int total = 0;
        for (String item : items) {
            try {
                total += await(store.reserve(item));
            } finally {
                await(store.release(item));
            }
        }
        return total;
    }

    /** Tries again after a failure, and after nothing else. */
    @Async
    int retry(Store store, String item) throws IOException {
        for (int left = 3; ; left--) {
            try {
                return await(store.reserve(item), IOException.class);
            } catch (IOException e) {
                if (left == 0) throw e;
                await(store.release("\"" + item + "\" <again>"));
            } finally {
                System.out.println(left);
            }
        }
    }
}
