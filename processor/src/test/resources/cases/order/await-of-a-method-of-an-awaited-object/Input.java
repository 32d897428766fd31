package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import dev.pollen.Future;

public class Input {
    record Node(String name, Future<Node> next) {}

    @Async
    static String run() {
        Node first = new Node("first", value("second", new Node("second", null)));
        return await(await(value("head", first)).next()).name();
    }
}
