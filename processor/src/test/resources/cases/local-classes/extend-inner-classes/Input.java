package cases;

import static cases.support.Trace.*;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

/** The instance that an inner class is made with is the machine's to say, in constructors of all forms. */
class Input {
    private int field = 7;

    class Place {
        private int at;

        Place(int at) {
            this.at = at + field;
        }

        Place() {}

        int both() {
            return at * 10 + field;
        }
    }

    @Async
    Object made() {
        class Explicit extends Place {
            Explicit() {
                super(3);
            }

            Explicit(int seen) {
                this();
                log(seen);
            }
        }
        class Implicit extends Place {
            Implicit() {
                log("implicit");
            }
        }
        class None extends Place implements Runnable {
            @Override
            public void run() {}
        }
        int before = new Explicit(1).both() + new Implicit().both() + new None().both();
        int k = await(value("k", 3));
        class Early extends Place {
            Early() {
                super(4);
            }

            Early(int seen) {
                this();
                log(seen);
            }
        }
        class Empty extends Place {
            Empty() {}
        }
        class Nothing extends Place {}
        int early = new Early(2).both() + new Empty().both() + new Nothing().both();
        return before + " " + early + " " + new Explicit().both() + new Implicit().both() + new None().both() + k;
    }

    @Async
    static Object run() {
        return new Input().made();
    }
}
