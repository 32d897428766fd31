// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.companion;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which machine the entries of generated companions make: each machine's text is its name. */
class CompanionDispatchTest {
    @TempDir
    private Path folder;

    private String run(String... sources) throws Exception {
        return Compiled.into(folder, sources).run("p.Main");
    }

    @Test
    void classesGenericOverridesAndPlainOnes() throws Exception {
        assertThat(run("""
                package p;
                import dev.pollen.Async;
                import java.util.List;
                public class Main {
                    static class Box<T> {
                        @Async void put(T value, int count, String... more) {}
                    }
                    static class Strings extends Box<String> {
                        @Override @Async void put(String value, int count, String... more) {}
                    }
                    static class Below extends Strings {}
                    static class Plain extends Below {
                        @Override void put(String value, int count, String... more) {}
                    }
                    static final class Final extends Plain {
                        @Override @Async void put(String value, int count, String... more) {}
                    }
                    public static String run() {
                        return List.of(
                                Main_BoxAsync.put(new Box<Integer>(), 1, 2),
                                Main_BoxAsync.put(new Strings(), "a", 2, "b"),
                                Main_BoxAsync.put(new Below(), "a", 2, "b", "c"),
                                Main_StringsAsync.put(new Below(), "a", 2),
                                Main_BoxAsync.put(new Plain(), "a", 2),
                                Main_StringsAsync.put(new Final(), "a", 2),
                                Main_FinalAsync.put(new Final(), "a", 2),
                                Main_BoxAsync.put$exactly(new Final(), "a", 2)).toString();
                    }
                }
                """))
                .isEqualTo("[Main_Box_put not started, Main_Strings_put not started, Main_Strings_put not started,"
                        + " Main_Strings_put not started, Plain.put not started, Main_Final_put not started,"
                        + " Main_Final_put not started, Main_Box_put not started]");
    }

    @Test
    void interfacesRecordsEnumsAndLambdas() throws Exception {
        assertThat(run("""
                package p;
                import dev.pollen.Async;
                import java.util.List;
                public class Main {
                    interface Source<T> {
                        @Async T get(T other);
                    }
                    interface Ints extends Source<Integer> {
                        @Async default Integer get(Integer other) { return other; }
                    }
                    record Rec(int i) implements Source<String> {
                        @Async public String get(String other) { return other; }
                    }
                    enum Season implements Source<Season> {
                        SUMMER,
                        WINTER { public Season get(Season other) { return this; } };
                        @Async public Season get(Season other) { return other; }
                    }
                    static class Unaware {
                        @Async public final Long get(Long other) { return other; }
                    }
                    static class Unifying extends Unaware implements Source<Long> {}
                    public static String run() {
                        Source<String> lambda = other -> other;
                        String all = List.of(
                                Main_SourceAsync.get(new Ints() {}, 1),
                                Main_IntsAsync.get(new Ints() {}, 1),
                                Main_SourceAsync.get(new Rec(1), ""),
                                Main_SourceAsync.get(Season.SUMMER, Season.SUMMER),
                                Main_SeasonAsync.get(Season.SUMMER, Season.SUMMER),
                                Main_SourceAsync.get(new Unifying(), 1L)).toString();
                        return all + dev.pollen.Futures.blockOn(Main_SourceAsync.get(lambda, "l"))
                                + dev.pollen.Futures.blockOn(Main_SeasonAsync.get(Season.WINTER, Season.SUMMER));
                    }
                }
                """))
                .isEqualTo(
                        "[Main_Ints_get not started, Main_Ints_get not started, Main_Rec_get not started,"
                                + " Main_Season_get not started, Main_Season_get not started, Main_Unaware_get not started]lWINTER");
    }

    @Test
    void packagesAndVisibility() throws Exception {
        assertThat(run("""
                package p;
                import dev.pollen.Async;
                import java.util.List;
                public class Main {
                    @Async void visit() {}
                    @Async protected void kin() {}
                    public static String run() {
                        return List.of(
                                MainAsync.visit(new q.Far()), MainAsync.kin(new q.Far()),
                                MainAsync.visit(new Near()), MainAsync.kin(new Near())).toString();
                    }
                }
                """, """
                package p;
                class Near extends Main {
                    @dev.pollen.Async void visit() {}
                }
                """, """
                package q;
                import dev.pollen.Async;
                public class Far extends p.Main {
                    @Async void visit() {}
                    @Override @Async protected void kin() {}
                    Object inherited() { return p.MainAsync.kin$machine(this); }
                }
                """))
                .isEqualTo(
                        "[Main_visit not started, Far_kin not started, Near_visit not started, Main_kin not started]");
    }

    @Test
    void aNullReceiverIsRefusedAtTheEntry() throws Exception {
        assertThat(run("""
                package p;
                import dev.pollen.Async;
                import java.util.*;
                public class Main {
                    @Async void open() {}
                    @Async private void own() {}
                    interface Face { @Async void open(); }
                    public static String run() {
                        List<String> refused = new ArrayList<>();
                        List<Runnable> calls = List.of(
                            () -> MainAsync.open(null), () -> MainAsync.own(null), () -> Main_FaceAsync.open(null));
                        for (Runnable call : calls) {
                            try {
                                call.run();
                            } catch (NullPointerException e) {
                                refused.add("refused");
                            }
                        }
                        return refused.toString();
                    }
                }
                """)).isEqualTo("[refused, refused, refused]");
    }

    @Test
    void everyPrimitiveFindsItsWay() throws Exception {
        assertThat(run("""
                package p;
                import dev.pollen.Async;
                import java.util.*;
                public class Main {
                    interface Face<T extends Number & Comparable<T>> {
                        @Async boolean z(byte b, short s, char c, int i, long l, float f, double d, boolean z, T t, int[]... is);
                        @Async byte b(); @Async short s(); @Async char c(); @Async int i(); @Async long l();
                        @Async float f(); @Async double d(); @Async void v(); @Async int[][] a();
                    }
                    static class Host implements Face<Integer> {
                        @Async public boolean z(byte b, short s, char c, int i, long l, float f, double d, boolean z, Integer t, int[]... is) { return true; }
                        @Async public byte b() { return 1; }
                        public short s() { return 2; }
                        public char c() { return 'c'; }
                        @Async public int i() { return 1; }
                        public long l() { return 3; }
                        public float f() { return 4; }
                        @Async public double d() { return 1; }
                        public void v() { }
                        public int[][] a() { return null; }
                    }
                    public static String run() {
                        Host h = new Host();
                        return List.of(
                            Main_FaceAsync.z(h, (byte) 1, (short) 2, 'c', 4, 5L, 6f, 7.0, true, 8, new int[0], new int[1]),
                            Main_FaceAsync.b(h), Main_FaceAsync.s(h), Main_FaceAsync.c(h), Main_FaceAsync.i(h), Main_FaceAsync.l(h),
                            Main_FaceAsync.f(h), Main_FaceAsync.d(h), Main_FaceAsync.v(h), Main_FaceAsync.a(h)).toString()
                            .replace(" not started", "");
                    }
                }
                """))
                .isEqualTo(
                        "[Main_Host_z, Main_Host_b, Host.s, Host.c, Main_Host_i, Host.l, Host.f, Main_Host_d, Host.v, Host.a]");
    }
}
