package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.releasing;
import static cases.support.Trace.tracked;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    record Box(Object value) {}

    static Object box(String name) {
        return tracked(name, new Box(tracked("in " + name, new Object())));
    }

    @Async
    static int run() {
        Object o = box("bound");
        if (o instanceof Box b && await(value("a", true))) log(b.value() != null);
        o = null;
        await(releasing("b", 1, "bound", "in bound"));
        if (!(box("negated") instanceof Box c)) return 1;
        await(value("c", 1));
        log(c.value() != null);
        return await(releasing("d", 1, "negated", "in negated"));
    }
}
