package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.sacred;
import static cases.support.Trace.value;
import static dev.pollen.Futures.async;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import dev.pollen.Future;

public class Input {
    @Async
    static String run() {
        Future<String> f = async(() -> {
            try {
                return "v" + await(value("a", 1));
            } finally {
                log("finally " + await(sacred("b", 2)));
            }
        });
        try {
            return await(f);
        } finally {
            log("out " + await(sacred("c", 3)));
        }
    }
}
