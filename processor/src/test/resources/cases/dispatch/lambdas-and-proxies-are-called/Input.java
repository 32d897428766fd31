package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

import java.lang.reflect.Proxy;

public class Input {
    @FunctionalInterface
    interface Step<A, B> {
        @Async
        B apply(A a) throws Exception;
    }

    @Async
    static <A, B> B call(Step<A, B> step, A a) throws Exception {
        A awaited = await(value("a", a));
        return step.apply(awaited);
    }

    @Async
    static String run() throws Exception {
        Step<String, Integer> length = s -> {
            log("length of " + s);
            return s.length();
        };
        Step<Integer, String> hex = Integer::toHexString;
        @SuppressWarnings("unchecked")
        Step<Object, Object> proxy = (Step<Object, Object>) Proxy.newProxyInstance(
                Input.class.getClassLoader(), new Class<?>[] {Step.class}, (self, method, arguments) -> {
                    log("proxy");
                    return arguments[0];
                });
        return call(length, "abcdefghijkl") + call(hex, 255) + call(proxy, "p");
    }
}
