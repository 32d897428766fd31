// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.companion;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a companion declares. */
class CompanionWriterTest {
    @TempDir
    private Path folder;

    private String companion(String path, String... sources) throws Exception {
        Compiled compiled = Compiled.into(folder, sources);
        assertThat(compiled.messages()).isEmpty();
        return compiled.source(path);
    }

    @Test
    void hasAnEntryAndAFactoryForEachMethodAndDispatchesWhereJavaDoes() throws Exception {
        String companion = companion("p/WeatherAsync.java", """
                package p;
                import dev.pollen.Async;
                public class Weather {
                    @Async private void rest() {}
                    @Async public int temperature(String city) { return 1; }
                }
                """);
        assertThat(companion).isEqualTo("""
                package p;

                import dev.pollen.Future;
                import dev.pollen.support.Dispatch;
                import dev.pollen.support.Factory;
                import dev.pollen.support.IntMachine;
                import dev.pollen.support.Machine;
                import dev.pollen.support.VoidMachine;

                /**
                 * The {@code @Async} methods of {@link Weather} as futures.
                 */
                @SuppressWarnings({"deprecation", "exports", "overloads", "rawtypes", "removal", "unchecked", "varargs"})
                public final class WeatherAsync {
                    private WeatherAsync() {
                    }

                    /**
                     * {@link Weather#rest()} as a future.
                     */
                    static Future<Void> rest(Weather self) {
                        return rest$machine(self);
                    }

                    /**
                     * For generated code.
                     */
                    static VoidMachine rest$machine(Weather self) {
                        return new Weather_rest(self);
                    }

                    /**
                     * {@link Weather#temperature(String)} as a future.
                     */
                    public static Future<Integer> temperature(Weather self, String city) {
                        return temperature$machine(self, city);
                    }

                    /**
                     * For generated code.
                     */
                    public static IntMachine temperature$machine(Weather self, String city) {
                        if (self.getClass() == Weather.class) return new Weather_temperature(self, city);
                        Factory override = Dispatches.temperature.of(self);
                        if (override == null) return IntMachine.calling(self, "temperature", () -> self.temperature(city));
                        return (IntMachine) override.make(self, new Object[] {city});
                    }

                    /**
                     * For generated code.
                     */
                    public static IntMachine temperature$exactly(Weather self, String city) {
                        return new Weather_temperature(self, city);
                    }

                    /**
                     * Which machines the calls of methods that can be overridden make.
                     */
                    private static final class Dispatches {
                        static final Dispatch temperature = new Dispatch(Weather.class, "temperature", String.class);

                        static {
                            Dispatch.register(Weather.class, Dispatches::temperature, "temperature", String.class);
                        }

                        private Dispatches() {
                        }

                        private static Machine<?> temperature(Object self, Object[] arguments) {
                            return new Weather_temperature((Weather) self, (String) arguments[0]);
                        }
                    }
                }
                """);
    }

    @Test
    void hasOnlyDispatchForAnAbstractMethod() throws Exception {
        String companion = companion("StationsAsync.java", """
                import dev.pollen.Async;
                public interface Stations {
                    @Async String nearest(String city);
                }
                """);
        assertThat(companion)
                .contains("public static Future<String> nearest(Stations self, String city) {")
                .containsIgnoringWhitespaces("""
                        Factory override = Dispatches.nearest.of(self);
                        if (override == null) return ObjectMachine.<String>calling(self, "nearest", () -> self.nearest(city));
                        return (ObjectMachine<String>) override.make(self, new Object[] {city});
                        """)
                .doesNotContain("getClass()", "$exactly", "register");
    }

    @Test
    void initialisesTheHostOfAStaticMethod() throws Exception {
        String companion = companion("AAsync.java", """
                import dev.pollen.Async;
                class A<T> {
                    @Async static <U> U find(U u) { return u; }
                }
                """);
        assertThat(companion)
                .contains("static <U> Future<U> find(U u) {")
                .contains("new Initialization(MethodHandles.lookup(), A.class)")
                .contains("static void initialized() {")
                .doesNotContain("Dispatches");
    }

    @Test
    void isAsVisibleAsTheTypeAndTheMethodAllow() throws Exception {
        Compiled compiled = Compiled.into(folder, """
                package p;
                import dev.pollen.Async;
                public class Outer {
                    public static class Open {
                        @Async public void open() {}
                        @Async protected void kin() {}
                        @Async void near() {}
                        @Async private void own() {}
                    }
                    protected static class Kin { @Async public void open() {} }
                    static class Near { @Async public void open() {} }
                    interface NearFace { @Async void open(); }
                    public interface Face { @Async void open(); @Async private void own() {} }
                }
                """);
        assertThat(compiled.messages()).isEmpty();
        assertThat(compiled.source("p/Outer_OpenAsync.java"))
                .contains("public final class Outer_OpenAsync")
                .contains("public static Future<Void> open(Outer.Open self)")
                .contains("public static Future<Void> kin(Outer.Open self)")
                .contains("    static Future<Void> near(Outer.Open self)")
                .contains("    static Future<Void> own(Outer.Open self)");
        assertThat(compiled.source("p/Outer_KinAsync.java"))
                .contains("\nfinal class Outer_KinAsync")
                .contains("    static Future<Void> open(Outer.Kin self)");
        assertThat(compiled.source("p/Outer_NearAsync.java"))
                .contains("\nfinal class Outer_NearAsync")
                .contains("    static Future<Void> open(Outer.Near self)");
        assertThat(compiled.source("p/Outer_NearFaceAsync.java")).contains("\nfinal class Outer_NearFaceAsync");
        assertThat(compiled.source("p/Outer_FaceAsync.java"))
                .contains("public final class Outer_FaceAsync")
                .contains("public static Future<Void> open(Outer.Face self)")
                .contains("    static Future<Void> own(Outer.Face self)");
    }

    @Test
    void putsTypeParametersOutermostFirstAndRenamesShadowedOnes() throws Exception {
        String companion = companion("Outer_InnerAsync.java", """
                import dev.pollen.Async;
                import java.util.*;
                class Outer<T, K extends Comparable<K>> {
                    class Inner<U extends List<T>> {
                        @Async <T extends U> Map<T, K> put(T t, Outer<U, K>.Inner<? super U> other) { return null; }
                    }
                }
                """);
        assertThat(companion).containsIgnoringWhitespaces("""
                static <T1, K extends Comparable<K>, U extends List<T1>, T extends U> Future<Map<T, K>> put(
                        Outer<T1, K>.Inner<U> self, T t, Outer<U, K>.Inner<? super U> other) {
                    return Outer_InnerAsync.<T1, K, U, T>put$machine(self, t, other);
                """);
    }

    @Test
    void keepsVariableArgumentsAndCopiesDeprecation() throws Exception {
        String companion = companion("AAsync.java", """
                import dev.pollen.Async;
                import java.util.*;
                class A {
                    @Async @SafeVarargs @Deprecated(since = "3", forRemoval = true)
                    static <T> List<T> all(List<T>... lists) { return null; }
                    @Async int sum(int... ints) throws java.io.IOException { return 0; }
                }
                """);
        assertThat(companion)
                .containsIgnoringWhitespaces("""
                        @SafeVarargs
                        @Deprecated(since = "3", forRemoval = true)
                        static <T> Future<List<T>> all(List<T>... lists) {
                        """)
                .contains("static Future<Integer> sum(A self, int... ints) {");
    }

    @Test
    void compilesWithoutWarningWhateverTheSignature() throws Exception {
        Compiled compiled = Compiled.into(folder, """
                package p;
                import dev.pollen.Async;
                import java.util.*;
                import java.util.function.*;
                @SuppressWarnings({"overloads", "rawtypes", "removal", "unchecked"})
                public abstract class Odd<A extends List<B>, B extends Set<A>> {
                    @Async <X extends Number & Comparable<X>> X most(X one, X other) { return one; }
                    @Async <X extends Comparable<? super X>, Y extends X> Map<? extends X, Y[]> map(X[] x, Y... y) { return null; }
                    @Async List raw(List list, Map.Entry<?, ? super B> entry) { return null; }
                    @Async abstract <T> T any(Class<T> type, T... rest);
                    @Async abstract <T extends Throwable> void thrown(T t) throws T;
                    @Async <T> T none() { return null; }
                    @Async void overload(Callback c) {}
                    @Async void overload(Function<String, String> c) {}
                    @Async void overload(Object... all) {}
                    @Async void overload(Object one) {}
                    @Async long overload(long a, double b, byte c, char d, boolean e, short f, float g) { return 0; }
                    @Async static <A extends Enum<A> & Runnable> A[][] overload(A[]... as) { return as; }
                    @Async void old(Old old) {}
                    interface Callback { String call(String s); }
                }
                """, """
                package p;
                import dev.pollen.Async;
                @Deprecated(forRemoval = true) class Old {
                    @Async void m() {}
                }
                """);
        assertThat(compiled.messages()).isEmpty();
    }

    @Test
    void isNotMisledByNamesOfTheUser() throws Exception {
        Compiled compiled = Compiled.into(
                folder,
                """
                package p;
                import dev.pollen.Async;
                public class Names<Future, Factory> {
                    @Async public Future self(Future self, Factory override, int self2) { return self; }
                    @Async public int types(Dispatches d, Host h, IntMachine m, Machine n) { return 1; }
                    @Async public int variables(int Dispatches, int IntMachine, int dev, String NamesAsync) { return 1; }
                    @Async public int Dispatches() { return 1; }
                    @Async static void Host() {}
                    @Async int Dispatch(int Dispatch, int IntMachine) { return 1; }
                    @Async public int $machine(int arguments) { return 1; }
                }
                """,
                "package p; class Dispatches {}",
                "package p; class Host {}",
                "package p; class IntMachine {}",
                "package p; class Machine {}",
                "package p; class Object {}");
        assertThat(compiled.messages()).isEmpty();
    }
}
