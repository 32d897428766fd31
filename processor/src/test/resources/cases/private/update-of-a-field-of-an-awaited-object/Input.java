package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    static class Node {
        private int count = 1;
        private byte small = 127;
        private String text = "t";
    }

    @Async
    static String run() {
        Node node = new Node();
        await(value("a", node)).count++;
        int old = await(value("b", node)).count++;
        int now = --await(value("c", node)).count;
        await(value("d", node)).small++;
        await(value("e", node)).count += 5;
        await(value("f", node)).text += 1;
        return old + "," + now + "," + node.count + "," + node.small + "," + node.text;
    }
}
