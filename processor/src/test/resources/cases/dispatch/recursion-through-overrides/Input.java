package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    abstract static class Node {
        @Async
        abstract int depth(int from);

        @Async
        int both(Node a, Node b, int from) {
            return Math.max(a.depth(from), b.depth(from));
        }
    }

    static class Leaf extends Node {
        @Async
        @Override
        int depth(int from) {
            return await(value("leaf", from));
        }
    }

    static class Fork extends Node {
        final Node left;
        final Node right;

        Fork(Node left, Node right) {
            this.left = left;
            this.right = right;
        }

        @Async
        @Override
        int depth(int from) {
            return both(left, right, from + 1);
        }

        @Async
        @Override
        int both(Node a, Node b, int from) {
            log("fork " + from);
            return super.both(a, b, from);
        }
    }

    @Async
    static int run() {
        return new Fork(new Leaf(), new Fork(new Fork(new Leaf(), new Leaf()), new Leaf())).depth(0);
    }
}
