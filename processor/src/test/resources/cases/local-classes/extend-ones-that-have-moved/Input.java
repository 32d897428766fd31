package cases;

import static cases.support.Trace.*;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

/** A class that captures is used after an await; those that extend it stay where they are, or are members of others. */
class Input {
    @Async
    static Object run() {
        int k = await(value("k", 3));
        class Base {
            int at;

            Base(int at) {
                this.at = at;
            }

            Base() {}

            int sum() {
                return at * 10 + k;
            }
        }
        int early = switch (eval("k", k)) {
            case 3 -> {
                class Explicit extends Base {
                    Explicit() {
                        super(k);
                        log("explicit");
                    }
                }
                class Deeper extends Explicit {
                    class Inner extends Base {}
                }
                yield new Explicit().sum() + new Deeper().sum() + new Deeper().new Inner().sum();
            }
            default -> 0;
        };
        class Around {
            class Member extends Base {}

            int sum() {
                class Local extends Base {
                    Local() {
                        at = 2;
                    }
                }
                return new Local().sum() + new Member().sum();
            }
        }
        Around around = new Around();
        int n = await(value("n", 4));
        return new Base(n).sum() + " " + early + " " + around.sum();
    }
}
