package cases;

import static cases.support.Trace.eval;
import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

import java.util.function.Supplier;

public class Input {
    private int x = 1;

    class Middle {
        private int x = 10;

        class Inner {
            private int x = 100;

            @Async
            String sum() {
                int y = await(value("a", 1000));
                Supplier<Integer> anonymous = new Supplier<>() {
                    private int x = 10000;

                    @Override
                    public Integer get() {
                        Middle.this.x++;
                        return x + this.x + Inner.this.x + Middle.this.x + Input.this.x + y + twice(x);
                    }
                };
                await(value("b", 1));
                Input.this.x += 2;
                int first = anonymous.get();
                return first + " " + await(value("c", anonymous)).get();
            }
        }
    }

    private int twice(int z) {
        return 2 * z;
    }

    @Async
    static String run() {
        log("run");
        return new Input().new Middle().new Inner().sum() + eval("end", "");
    }
}
