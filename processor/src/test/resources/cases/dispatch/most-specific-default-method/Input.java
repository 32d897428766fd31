package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    interface Top {
        @Async
        default String name() {
            return "top" + await(value("top", 1));
        }

        @Async
        default String twice() {
            return name() + "+" + name();
        }
    }

    interface Left extends Top {}

    interface Right extends Top {
        @Async
        @Override
        default String name() {
            return "right" + await(value("right", 2));
        }
    }

    interface Plain extends Right {
        @Override
        default String name() {
            log("plain");
            return "plain";
        }
    }

    static class Diamond implements Left, Right {}

    static class Class implements Left {
        @Async
        public String name() {
            return "class" + await(value("class", 3));
        }
    }

    static class ClassFirst extends Class implements Right {}

    record Point(int x) implements Left, Plain {}

    @Async
    static String run() {
        Top left = new Left() {};
        return left.twice() + " " + new Diamond().name() + " " + new ClassFirst().twice() + " " + new Point(1).name();
    }
}
