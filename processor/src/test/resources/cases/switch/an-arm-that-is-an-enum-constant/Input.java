package cases;

import static cases.Input.Mood.GOOD;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    enum Mood {
        GOOD,
        BAD;

        @Async
        Mood other() {
            return switch (this) {
                case GOOD -> await(value("bad", BAD));
                case BAD -> GOOD;
            };
        }
    }

    @Async
    static Mood imported(Mood mood) {
        return await(value("mood", mood)) == GOOD ? GOOD : switch (mood) {
            case GOOD -> throw new AssertionError();
            case BAD -> GOOD;
        };
    }

    @Async
    static String run() {
        return GOOD.other() + " " + Mood.BAD.other() + " " + imported(Mood.BAD);
    }
}
