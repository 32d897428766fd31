package cases;

import static cases.support.Trace.*;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.List;

/** A class that captures and is extended: what holds the captured variables of the one extends that of the other. */
class Input {
    private int field = 7;

    @Async
    String chain(int given) {
        int base = await(value("base", 1));
        class First {
            int x = base;
            int y;

            First(int y) {
                this.y = y + given;
            }

            int sum() {
                return x + y + base;
            }

            class Inner {
                int both() {
                    return x + given;
                }
            }
        }
        int late = await(value("late", 2));
        class Second extends First {
            Second() {
                super(late);
            }

            @Override
            int sum() {
                return super.sum() * 100 + late + new First(5).sum() + field;
            }
        }
        class Third extends Second {}
        class Fourth extends Third {
            @Override
            int sum() {
                return super.sum() + base;
            }
        }
        List<First> all = List.of(new First(1), new Second(), new Third(), new Fourth());
        First.Inner inner = new Second().new Inner();
        String sums = "";
        for (First each : all) sums += each.sum() + await(value("each", "; "));
        return sums + new Fourth().sum() + " " + inner.both();
    }

    @Async
    <T> T generic(T given) {
        class Holder<X> {
            X held;

            Holder(X held) {
                this.held = held;
                log(given);
            }
        }
        class Texts extends Holder<String> {
            Texts() {
                super("text");
            }

            T both() {
                log(held);
                return given;
            }
        }
        Texts texts = new Texts();
        log(await(value("a", 1)));
        return texts.both();
    }

    @Async
    static Object run() {
        return new Input().chain(await(value("given", 4))) + new Input().<Integer>generic(3);
    }
}
