package cases;

import static cases.support.Trace.*;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.io.IOException;

/** What an anonymous class adds is used after an await, whatever it extends. */
class Input<U> {
    private final U own;
    private int field = 7;

    Input(U own) {
        this.own = own;
    }

    class Place {
        U at;

        Place(U at) {
            this.at = at;
        }

        int field() {
            return field;
        }
    }

    class Failing {
        String all = "";

        Failing(Object... parts) throws IOException {
            for (Object part : parts) all += part;
            if (field > 9) throw new IOException("too much");
        }
    }

    class Inner {
        @Async
        Object outwards() {
            var place = new Place(own) {
                int extra = eval("extra", 1);

                U both() {
                    log(field());
                    return at;
                }
            };
            field = await(value("ten", 10));
            U at = place.both();
            try {
                var never = new Failing(at, 'c') {
                    int extra = field;
                };
                return await(value("never", 3)) + never.all + never.extra;
            } catch (IOException e) {
                return e.getMessage() + at + place.extra;
            }
        }
    }

    @Async
    <T> Object generic(T given) throws IOException {
        var place = new Place(own) {
            T extra = given;
        };
        var failing = new Failing(given, own) {
            int extra = 4;
        };
        class Local {
            T held = given;
        }
        interface Shape {
            int area();

            default int twice() {
                return 2 * area();
            }
        }
        var local = new Local() {
            U more = own;
        };
        var shape = new Shape() {
            int side = 2;

            @Override
            public int area() {
                return side * side;
            }
        };
        log(await(value("a", 1)));
        T extra = place.extra;
        U more = local.more;
        return extra + "" + more + local.held + place.at + failing.all + failing.extra + shape.side + shape.twice();
    }

    @Async
    static Object run() throws IOException {
        return new Input<>("u").<Integer>generic(4) + " " + new Input<>("v").new Inner().outwards();
    }
}
