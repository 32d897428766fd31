import static dev.pollen.Futures.await;

import dev.pollen.*;

interface Shapes {
    enum Kind { CIRCLE, SQUARE }

    @Async
    static double area(Kind kind, Future<Double> size) {
        double area = switch (kind) {
            case CIRCLE -> Math.PI * square(await(size));
            case SQUARE -> {
                double side = await(size);
                yield side * side;
            }
        };
        await(Futures.yieldNow());
        return area;
    }

    @Async
    static double square(double side) {
        return side * side;
    }

    @Async
    static int square(int side) {
        return side * side;
    }
}
