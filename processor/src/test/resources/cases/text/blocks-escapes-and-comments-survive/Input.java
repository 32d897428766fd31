package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String run() {
        // a { brace in a comment
        String block = """
            one {
              "two" \\ $L
            three\tfour \
            five
            """;
        String escapes = "\u0041\n\"}" + '\'' + '\u007d' + await(value("a", "}")); /* } */
        char brace = '{'; // await(value("never", 1))
        return block + escapes + /* in between */ brace
                // at the end
                + await(value("b", "\"{"));
    }
}
