// SPDX-License-Identifier: Apache-2.0
package dev.pollen.support;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pollen.Async;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;

/** A call of an interface's method: classes first, then the most specific default method (JVMS 5.4.6). */
class InterfaceDispatchTest {
    private final Dispatch nearest = new Dispatch(Stations.class, "nearest");

    interface Stations {
        @Async
        String nearest();
    }

    static class Implementing implements Stations {
        @Override
        @Async
        public String nearest() {
            return "";
        }
    }

    static class Plain implements Stations {
        @Override
        public String nearest() {
            return "";
        }
    }

    @Test
    void theImplementationOfTheClassRuns() {
        assertThat(Marked.of(nearest, new Implementing())).isEqualTo("Implementing.nearest");
        assertThat(Marked.of(nearest, new Plain())).isEqualTo("plain");
    }

    /** Knows nothing of the interface. */
    static class Unaware {
        @Async
        public final String nearest() {
            return "";
        }
    }

    static class Unifying extends Unaware implements Stations {}

    @Test
    void anInheritedMethodOfAClassThatKnowsNothingOfTheInterfaceImplementsIt() {
        assertThat(Marked.of(nearest, new Unifying())).isEqualTo("Unaware.nearest");
    }

    interface Defaulting extends Stations {
        @Override
        @Async
        default String nearest() {
            return "";
        }
    }

    static class ByDefault implements Defaulting {}

    static class UnifyingByDefault extends Unaware implements Defaulting {}

    @Test
    void aDefaultMethodRunsWhereNoClassHasOne() {
        assertThat(Marked.of(nearest, new ByDefault())).isEqualTo("Defaulting.nearest");
        assertThat(Marked.of(nearest, new UnifyingByDefault())).isEqualTo("Unaware.nearest");
    }

    interface MoreSpecific extends Defaulting {
        @Override
        @Async
        default String nearest() {
            return "";
        }
    }

    interface Unspecific extends Defaulting {}

    static class Diamond implements Unspecific, Defaulting, MoreSpecific {}

    static class InheritedDiamond extends ByDefault implements MoreSpecific {}

    @Test
    void theMostSpecificDefaultMethodRuns() {
        assertThat(Marked.of(nearest, new Diamond())).isEqualTo("MoreSpecific.nearest");
        assertThat(Marked.of(nearest, new InheritedDiamond())).isEqualTo("MoreSpecific.nearest");
    }

    interface PlainDefault extends MoreSpecific {
        @Override
        default String nearest() {
            return "";
        }
    }

    @Test
    void aDefaultMethodThatIsNotAsyncIsCalledAsItIs() {
        assertThat(Marked.of(nearest, new PlainDefault() {})).isEqualTo("plain");
    }

    abstract static class Abstract implements Defaulting {
        @Override
        public abstract String nearest();
    }

    static class Concrete extends Abstract {
        @Override
        @Async
        public String nearest() {
            return "";
        }
    }

    @Test
    void aClassThatMakesADefaultMethodAbstractAgainLeavesItToItsSubclasses() {
        assertThat(Marked.of(nearest, new Concrete())).isEqualTo("Concrete.nearest");
        assertThat(Marked.of(new Dispatch(Abstract.class, "nearest"), new Concrete()))
                .isEqualTo("Concrete.nearest");
    }

    @Test
    void aLambdaIsCalledAsItIs() {
        Stations lambda = () -> "";
        assertThat(Marked.of(nearest, lambda)).isEqualTo("plain");
    }

    @Test
    void aProxyIsCalledAsItIs() {
        Object proxy = Proxy.newProxyInstance(
                Stations.class.getClassLoader(), new Class<?>[] {Defaulting.class}, (self, method, arguments) -> "");
        assertThat(Marked.of(nearest, proxy)).isEqualTo("plain");
    }

    @Test
    void aRecordImplements() {
        assertThat(Marked.of(nearest, new Fixed("Oslo"))).isEqualTo("Fixed.nearest");
    }

    record Fixed(String city) implements Stations {
        @Override
        @Async
        public String nearest() {
            return city;
        }
    }
}

final class InterfaceDispatchTest_ImplementingAsync {
    static final class Dispatches {
        static {
            Marked.register(InterfaceDispatchTest.Implementing.class, "nearest");
        }
    }
}

final class InterfaceDispatchTest_UnawareAsync {
    static final class Dispatches {
        static {
            Marked.register(InterfaceDispatchTest.Unaware.class, "nearest");
        }
    }
}

final class InterfaceDispatchTest_DefaultingAsync {
    static final class Dispatches {
        static {
            Marked.register(InterfaceDispatchTest.Defaulting.class, "nearest");
        }
    }
}

final class InterfaceDispatchTest_MoreSpecificAsync {
    static final class Dispatches {
        static {
            Marked.register(InterfaceDispatchTest.MoreSpecific.class, "nearest");
        }
    }
}

final class InterfaceDispatchTest_ConcreteAsync {
    static final class Dispatches {
        static {
            Marked.register(InterfaceDispatchTest.Concrete.class, "nearest");
        }
    }
}

final class InterfaceDispatchTest_FixedAsync {
    static final class Dispatches {
        static {
            Marked.register(InterfaceDispatchTest.Fixed.class, "nearest");
        }
    }
}
