package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.List;

public class Input {
    String Integer = "field";
    String name = "field";

    static String name() {
        return "method";
    }

    @Async
    static String run() {
        return new Input().body();
    }

    @Async
    String body() {
        String java = "java", cases = "cases", List = "list", String = "string", body = "body", Input = "input";
        String name = this.name + name() + await(value("a", "a"));
        this.name = name;
        var list = java.length() + List.length() + String.length() + await(value("b", 1));
        return name + this.name + list + Integer + cases + body + Input;
    }
}
