package cases;

import static cases.support.Trace.eval;
import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.function.IntSupplier;

public class Input {
    private static byte small;
    private static short middle;
    private static char letter;
    private static Byte box = 0;
    private static Character sign = ' ';
    private static int count = 2;
    private static String text = "t";

    static class Node {
        private int count = 1;
        private byte small = 127;
        private Integer box = 5;
    }

    @Async
    static String run() {
        small = 1;
        middle = 2;
        letter = 97;
        box = 3;
        sign = 'b';
        log(small + "," + middle + "," + letter + "," + box + "," + sign);
        count *= await(value("a", 1)) + 2;
        count *= 1 + 2;
        count -= 4 - 1;
        small += 127;
        middle *= 1.5;
        letter += 1;
        text += 1 + 2;
        log(count + "," + small + "," + middle + "," + letter + "," + text);
        log((count++) + "," + (++count) + "," + (count--) + "," + (--count) + "," + count);
        Node node = new Node();
        eval("node", node).count += 2;
        eval("again", node).count++;
        eval("small", node).small++;
        eval("down", node).small--;
        node.small++;
        node.box++;
        log(node.count + "," + node.small + "," + node.box);
        IntSupplier next = () -> count++;
        Runnable more = () -> node.count--;
        more.run();
        return next.getAsInt() + "," + next.getAsInt() + "," + node.count;
    }
}
