package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    static class Animal {
        @Async
        String speak(int n) {
            return "..." + await(value("animal", n));
        }

        @Async
        String twice() {
            return speak(1) + speak(2);
        }
    }

    static class Dog extends Animal {
        @Async
        @Override
        String speak(int n) {
            return "woof" + await(value("dog", n));
        }
    }

    static class Puppy extends Dog {
        @Async
        @Override
        String speak(int n) {
            return "tiny " + super.speak(n + 10);
        }
    }

    @Async
    static String run() {
        Animal dog = new Dog();
        return dog.twice() + new Puppy().speak(5) + new Animal().speak(7);
    }
}
