package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.function.Function;
import java.util.function.Supplier;

public class Input {
    private int hidden = 1;
    String open = "open";

    private String secret(int x) {
        return "secret" + x;
    }

    class Inner {
        @Override
        public String toString() {
            return "inner of " + open;
        }
    }

    @Async
    String body(int parameter, String... more) {
        final int one = 1;
        String local = await(value("a", "local"));
        class Node {
            // what it captures
            final String text = local + parameter + more.length;
            private Node next;
            int kind;

            Node(int kind) {
                this.kind = kind;
            }

            Node add(int kind) {
                next = new Node(kind + hidden++);
                return next;
            }

            @Override
            public String toString() {
                String name =
                        switch (kind) {
                            case one -> "one";
                            case one + 1 -> "two";
                            default -> secret(kind) + new Inner();
                        };
                return name + ":" + text + (next == null ? "" : "," + next);
            }
        }
        Node first = new Node(1);
        first.add(await(value("b", 1))).add(5);
        log(first);
        Function<Integer, Node> made = Node::new;
        Supplier<Node> later = () -> new Node(await2(2));
        Node anonymous = new Node(1) {
            @Override
            public String toString() {
                return "anonymous " + super.toString() + local;
            }
        };
        await(value("c", 0));
        return first.next + " " + made.apply(1) + " " + later.get() + " " + anonymous + hidden;
    }

    private static int await2(int x) {
        return x;
    }

    @Async
    static String run() {
        return new Input().body(7, "x", "y");
    }
}
