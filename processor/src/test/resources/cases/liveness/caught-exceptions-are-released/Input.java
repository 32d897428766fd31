package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.releasing;
import static cases.support.Trace.tracked;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.io.IOException;

public class Input {
    static IOException made(String name) {
        return tracked(name, new IOException(name));
    }

    @Async
    static int run() {
        try {
            await(value("a", 1));
            throw made("thrown");
        } catch (IOException e) {
            log(e.getMessage());
            await(releasing("b", 1, "thrown"));
        }
        try {
            throw made("kept");
        } catch (IOException e) {
            await(value("c", 1));
            log(e.getMessage());
            await(releasing("d", 1, "kept"));
        }
        return await(releasing("e", 1, "thrown", "kept"));
    }
}
