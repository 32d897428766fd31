package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String run() {
        Integer i = 1000;
        Integer old = i;
        i += await(value("a", 1));
        i++;
        Character c = 'a';
        c++;
        Long l = 1L;
        l *= await(value("b", 5L));
        Boolean flag = true;
        flag &= await(value("c", false));
        return old + " " + i + " " + c + " " + l + " " + flag;
    }
}
