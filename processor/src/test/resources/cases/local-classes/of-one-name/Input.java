package cases;

import static cases.support.Trace.eval;
import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String run() {
        String s = "";
        {
            record Place(String name) {}
            Place place = new Place(await(value("a", "a")));
            s += await(value("b", "b")) + place.name();
        }
        {
            class Place {
                int name = 1;
            }
            Place place = new Place();
            place.name += await(value("c", 2));
            s += place.name + await(value("d", "d"));
        }
        for (int i = 0; i < 2; i++) {
            int turn = i;
            enum Place {
                HERE,
                THERE
            }
            Place place = Place.values()[turn];
            s += await(value("e" + i, place)).name() + turn + place;
        }
        return s;
    }
}
