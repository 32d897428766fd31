package cases;

import static cases.support.Trace.fail;
import static cases.support.Trace.log;
import static cases.support.Trace.sacred;
import static cases.support.Trace.sacredFail;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.io.IOException;

public class Input {
    @Async
    static int run() throws Exception {
        try {
            try {
                try {
                    await(fail("a", new IOException("a")));
                } finally {
                    await(sacredFail("b", new IOException("b")));
                }
            } finally {
                log("second");
                await(sacredFail("c", new IOException("c")));
            }
        } finally {
            await(sacred("d", 1));
        }
        return 1;
    }
}
