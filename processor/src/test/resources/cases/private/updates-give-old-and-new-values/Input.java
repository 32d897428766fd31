package cases;

import static cases.support.Trace.eval;
import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.List;
import java.util.function.IntSupplier;

public class Input {
    static class Node<T> {
        private float real = 0.1f;
        private double large = 1e16;
        private Integer boxed = 999;
        private volatile byte small = 127;
        private String text = "t";
        private Node<T> next;
        private static char letter = 'a';

        private Node<T> next() {
            return eval("next", next);
        }
    }

    private int count;
    private static Long total = 5L;

    @Async
    private String values(Node<String> node) {
        Integer before = node.boxed;
        String s = node.real++ + " " + node.large++ + " " + ++node.large + " " + (node.boxed++ == before) + node.boxed--;
        s += node.small++ + " " + node.small + " " + --node.small + Node.letter++ + Node.letter-- + total++ + --total;
        return s + count++ + ++count + count-- + (char) Node.letter++ + node.real;
    }

    @Async
    private String once(Node<String> node) {
        int a = node.next().boxed++ + --node.next().small;
        String s = (node.next().text += eval("right", a)) + (node.next().large -= await(value("one", 1)));
        a += node.next().boxed -= node.next().small *= 2;
        node.next().boxed++;
        node.next().text += "!";
        for (node.next().small = 0; node.next().small < 2; node.next().small += 1) log(node.next.small);
        return s + a + node.next.text + node.next.boxed;
    }

    @Async
    private String inLambdas(Node<String> node) {
        IntSupplier more = () -> node.next().boxed += 2;
        List.of(1, 2).forEach(i -> node.next().small += i);
        List.of(3).forEach(i -> node.next().boxed++);
        int a = more.getAsInt() + await(value("two", 2));
        return a + " " + node.next.small;
    }

    @Async
    private String failing(Node<String> node) {
        try {
            return node.next().text += eval("never", 1);
        } catch (NullPointerException e) {
            return await(value("null", "null"));
        }
    }

    @Async
    static String run() {
        Node<String> node = new Node<>();
        node.next = new Node<>();
        Input input = new Input();
        String s = input.values(node) + input.once(node) + input.inLambdas(node) + input.failing(node.next);
        Node.letter = 'a';
        total = 5L;
        return s;
    }
}
