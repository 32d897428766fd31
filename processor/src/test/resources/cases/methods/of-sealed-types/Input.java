package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.List;

public class Input {
    sealed interface Shape {
        @Async
        double area();
    }

    record Square(double side) implements Shape {
        @Async
        @Override
        public double area() {
            return side * await(value("square", side));
        }
    }

    static final class Circle implements Shape {
        final double radius = 1;

        @Async
        @Override
        public double area() {
            return 3 * radius * await(value("circle", radius));
        }
    }

    @Async
    static double run() {
        double sum = 0;
        for (Shape shape : List.of(new Square(2), new Circle())) sum += shape.area();
        return sum;
    }
}
