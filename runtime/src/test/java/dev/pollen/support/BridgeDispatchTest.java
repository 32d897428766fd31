// SPDX-License-Identifier: Apache-2.0
package dev.pollen.support;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pollen.Async;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where the erased signature of an override differs, javac makes a bridge: that is followed to the method it calls. */
class BridgeDispatchTest {
    static class Box<T> {
        @Async
        public void put(T value, List<T[]> more) {}
    }

    private final Dispatch put = new Dispatch(Box.class, "put", Object.class, List.class);

    /** Its companion has registered the bridge's signature too, as companions do. */
    static class Registered extends Box<String> {
        @Override
        @Async
        public void put(String value, List<String[]> more) {}
    }

    /** Its companion could not name the parameters of the bridge. */
    static class Unregistered extends Box<String> {
        @Override
        @Async
        public void put(String value, List<String[]> more) {}
    }

    static class Plain extends Box<String> {
        @Override
        public void put(String value, List<String[]> more) {}
    }

    @Test
    void toAnOverrideWithOtherParameters() {
        assertThat(Marked.of(put, new Registered())).isEqualTo("Registered.put");
        assertThat(Marked.of(put, new Unregistered())).isEqualTo("Unregistered.put");
        assertThat(Marked.of(put, new Plain())).isEqualTo("plain");
    }

    interface Strings {
        @Async
        void put(String value, List<String[]> more);
    }

    static class Both<E> extends Box<E> {}

    static class Implementing extends Both<String> implements Strings {}

    static class PlainBelow extends Plain implements Strings {}

    @Test
    void toAnInheritedMethodThatImplementsAnInterface() {
        Dispatch strings = new Dispatch(Strings.class, "put", String.class, List.class);
        assertThat(Marked.of(strings, new Implementing())).isEqualTo("Box.put");
        assertThat(Marked.of(put, new Implementing())).isEqualTo("Box.put");
        assertThat(Marked.of(strings, new PlainBelow())).isEqualTo("plain");
    }

    static class Hidden {
        @Async
        public void put(Object value, List<?> more) {}
    }

    /** Public, so that javac makes a bridge to the method of a class that is not. */
    public static class Shown extends Hidden {
        /** Overrides nothing. */
        public void put(String value, List<?> more) {}
    }

    @Test
    void toAMethodInheritedFromAClassThatIsNotPublic() throws Exception {
        assertThat(Shown.class
                        .getDeclaredMethod("put", Object.class, List.class)
                        .isBridge())
                .isTrue();
        assertThat(Marked.of(new Dispatch(Hidden.class, "put", Object.class, List.class), new Shown()))
                .isEqualTo("Hidden.put");
    }

    interface Source<T extends Number> {
        T get(T[] into);
    }

    interface Integers extends Source<Integer> {
        @Override
        @Async
        default Integer get(Integer[] into) {
            return 1;
        }
    }

    static class ByDefault implements Integers {}

    @Test
    void toADefaultMethod() {
        Dispatch get = new Dispatch(Source.class, "get", Number[].class);
        assertThat(Marked.of(get, new ByDefault())).isEqualTo("Integers.get");
    }

    static class Raw extends Box<String> {
        @Override
        @Async
        @SuppressWarnings({"rawtypes", "unchecked"})
        public void put(String value, List more) {}
    }

    @Test
    void toAnOverrideWithRawParameters() {
        assertThat(Marked.of(put, new Raw())).isEqualTo("Raw.put");
    }

    static class Result {
        @Async
        public Object get() {
            return "";
        }
    }

    static class OtherResult extends Result {
        @Override
        @Async
        public String get() {
            return "";
        }
    }

    static class PlainResult extends OtherResult {
        @Override
        public String get() {
            return "";
        }
    }

    @Test
    void toAnOverrideWithAnotherResult() {
        Dispatch get = new Dispatch(Result.class, "get");
        assertThat(Marked.of(get, new OtherResult())).isEqualTo("OtherResult.get");
        assertThat(Marked.of(get, new PlainResult())).isEqualTo("plain");
    }
}

final class BridgeDispatchTest_BoxAsync {
    static final class Dispatches {
        static {
            Marked.register(BridgeDispatchTest.Box.class, "put", Object.class, List.class);
        }
    }
}

final class BridgeDispatchTest_RegisteredAsync {
    static final class Dispatches {
        static {
            Marked.register(BridgeDispatchTest.Registered.class, "put", String.class, List.class);
            Marked.register(BridgeDispatchTest.Registered.class, "put", Object.class, List.class);
        }
    }
}

final class BridgeDispatchTest_UnregisteredAsync {
    static final class Dispatches {
        static {
            Marked.register(BridgeDispatchTest.Unregistered.class, "put", String.class, List.class);
        }
    }
}

final class BridgeDispatchTest_HiddenAsync {
    static final class Dispatches {
        static {
            Marked.register(BridgeDispatchTest.Hidden.class, "put", Object.class, List.class);
        }
    }
}

final class BridgeDispatchTest_IntegersAsync {
    static final class Dispatches {
        static {
            Marked.register(BridgeDispatchTest.Integers.class, "get", Integer[].class);
        }
    }
}

final class BridgeDispatchTest_RawAsync {
    static final class Dispatches {
        static {
            Marked.register(BridgeDispatchTest.Raw.class, "put", String.class, List.class);
        }
    }
}

final class BridgeDispatchTest_ResultAsync {
    static final class Dispatches {
        static {
            Marked.register(BridgeDispatchTest.Result.class, "get");
        }
    }
}

final class BridgeDispatchTest_OtherResultAsync {
    static final class Dispatches {
        static {
            Marked.register(BridgeDispatchTest.OtherResult.class, "get");
        }
    }
}
