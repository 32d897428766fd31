package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.ArrayList;
import java.util.List;

public class Input {
    @Async
    static String arrays() {
        class Item {
            @Override
            public String toString() {
                return "item";
            }
        }
        Item[] items = {new Item()};
        int x = await(value("a", 1));
        return items[0] + "" + x;
    }

    @Async
    static String lists() {
        class Item {
            @Override
            public String toString() {
                return "item";
            }
        }
        List<Item> items = new ArrayList<>(List.of(new Item()));
        int x = await(value("b", 2));
        return items + "" + x;
    }

    @Async
    static String run() {
        return arrays() + lists();
    }
}
