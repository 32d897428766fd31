// SPDX-License-Identifier: Apache-2.0
package dev.pollen.support;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pollen.Async;
import org.junit.jupiter.api.Test;

/** A call of a class's method runs the machine of the method that Java would run. */
class ClassDispatchTest {
    private final Dispatch report = new Dispatch(Weather.class, "report", String.class, int[].class);

    static class Weather {
        @Async
        protected String report(String city, int... days) {
            return city;
        }
    }

    static class Inheriting extends Weather {
        /** Another method. */
        String report(Object city, int... days) {
            return "";
        }
    }

    static class Overriding extends Weather {
        @Override
        @Async
        public String report(String city, int... days) {
            return city;
        }
    }

    static class Plain extends Overriding {
        @Override
        public String report(String city, int... days) {
            return city;
        }
    }

    static class Returning extends Plain {
        @Override
        @Async
        public String report(String city, int... days) {
            return city;
        }
    }

    static class BelowReturning extends Returning {}

    @Test
    void onTheHostItselfItIsThatOfTheHost() {
        assertThat(Marked.of(report, new Weather())).isEqualTo("Weather.report");
    }

    @Test
    void aSubclassInheritsIt() {
        assertThat(Marked.of(report, new Inheriting())).isEqualTo("Weather.report");
    }

    @Test
    void anAsyncOverrideReplacesIt() {
        assertThat(Marked.of(report, new Overriding())).isEqualTo("Overriding.report");
    }

    @Test
    void anOverrideThatIsNotAsyncIsCalledAsItIs() {
        assertThat(Marked.of(report, new Plain())).isEqualTo("plain");
    }

    @Test
    void anAsyncOverrideBelowAPlainOneIsFound() {
        assertThat(Marked.of(report, new Returning())).isEqualTo("Returning.report");
        assertThat(Marked.of(report, new BelowReturning())).isEqualTo("Returning.report");
    }

    @Test
    void itIsThatOfTheClassOfTheReceiverWhateverTheCallNamed() {
        Dispatch overriding = new Dispatch(Overriding.class, "report", String.class, int[].class);
        assertThat(Marked.of(overriding, new Overriding())).isEqualTo("Overriding.report");
        assertThat(Marked.of(overriding, new Plain())).isEqualTo("plain");
        assertThat(Marked.of(overriding, new BelowReturning())).isEqualTo("Returning.report");
    }

    @Test
    void anAnonymousClassHasOnlyPlainOverrides() {
        Weather inheriting = new Weather() {};
        Weather overriding = new Weather() {
            @Override
            protected String report(String city, int... days) {
                return city;
            }
        };
        assertThat(Marked.of(report, inheriting)).isEqualTo("Weather.report");
        assertThat(Marked.of(report, overriding)).isEqualTo("plain");
    }

    @Test
    void aLocalClassHasOnlyPlainOverrides() {
        class Local extends Weather {
            @Override
            protected String report(String city, int... days) {
                return city;
            }
        }
        assertThat(Marked.of(report, new Local())).isEqualTo("plain");
    }

    @Test
    void aConstantOfAnEnumMayOverride() {
        Dispatch next = new Dispatch(Season.class, "next");
        assertThat(Marked.of(next, Season.SUMMER)).isEqualTo("Season.next");
        assertThat(Marked.of(next, Season.WINTER)).isEqualTo("plain");
    }

    enum Season {
        SUMMER,
        WINTER {
            @Override
            Season next() {
                return SUMMER;
            }
        };

        @Async
        Season next() {
            return WINTER;
        }
    }

    @Test
    void theSameFactoryServesEveryReceiverOfAClass() {
        assertThat(report.of(new Inheriting())).isSameAs(report.of(new Inheriting()));
    }

    @Test
    void aClassThatWasCompiledWithoutTheProcessorIsCalledAsItIs() {
        assertThat(Marked.of(new Dispatch(Unprocessed.class, "own"), new Unprocessed()))
                .isEqualTo("plain");
    }

    static class Unprocessed {
        @Async
        void own() {}
    }

    @Test
    void aClassOfTheNameOfACompanionIsLeftAlone() {
        assertThat(Marked.of(report, new Handmade())).isEqualTo("plain");
        assertThat(initialised).isFalse();
    }

    static boolean initialised;

    static class Handmade extends Weather {
        @Override
        public String report(String city, int... days) {
            return city;
        }
    }
}

/** Not a companion. */
final class ClassDispatchTest_HandmadeAsync {
    static {
        ClassDispatchTest.initialised = true;
    }

    private ClassDispatchTest_HandmadeAsync() {}
}

final class ClassDispatchTest_WeatherAsync {
    static final class Dispatches {
        static {
            Marked.register(ClassDispatchTest.Weather.class, "report", String.class, int[].class);
        }
    }
}

final class ClassDispatchTest_OverridingAsync {
    static final class Dispatches {
        static {
            Marked.register(ClassDispatchTest.Overriding.class, "report", String.class, int[].class);
        }
    }
}

final class ClassDispatchTest_ReturningAsync {
    static final class Dispatches {
        static {
            Marked.register(ClassDispatchTest.Returning.class, "report", String.class, int[].class);
        }
    }
}

final class ClassDispatchTest_SeasonAsync {
    static final class Dispatches {
        static {
            Marked.register(ClassDispatchTest.Season.class, "next");
        }
    }
}
