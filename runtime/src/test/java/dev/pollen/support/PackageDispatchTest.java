// SPDX-License-Identifier: Apache-2.0
package dev.pollen.support;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pollen.Async;
import dev.pollen.support.far.Far;
import org.junit.jupiter.api.Test;

/** Packages decide what overrides what (JVMS 5.4.5). */
public class PackageDispatchTest {
    private final Dispatch visit = new Dispatch(Near.class, "visit");

    public static class Near {
        @Async
        void visit() {}

        @Async
        protected void kin() {}
    }

    public static class Opened extends Near {
        @Override
        @Async
        public void visit() {}
    }

    /** Below a class of another package that has an own method of the signature. */
    public static class Back extends Far.Other {
        @Override
        @Async
        public void visit() {}
    }

    @Test
    void aPackagePrivateMethodIsOverriddenInItsPackage() {
        assertThat(Marked.of(visit, new Opened())).isEqualTo("Opened.visit");
    }

    @Test
    void aMethodOfThatSignatureInAnotherPackageIsAnotherMethod() {
        assertThat(Marked.of(visit, new Far.Other())).isEqualTo("Near.visit");
        assertThat(Marked.of(visit, new Far.PrivateOther())).isEqualTo("Near.visit");
        assertThat(Marked.of(visit, new Far.StaticOther())).isEqualTo("Near.visit");
        assertThat(Marked.of(new Dispatch(Far.Other.class, "visit"), new Far.Other()))
                .isEqualTo("Other.visit");
    }

    @Test
    void anOverrideThatIsPublicIsOverriddenFromAnyPackage() {
        assertThat(Marked.of(visit, new Far.Overriding())).isEqualTo("Overriding.visit");
    }

    @Test
    void aMethodMayOverrideBoth() {
        assertThat(Marked.of(visit, new Back())).isEqualTo("Back.visit");
        assertThat(Marked.of(new Dispatch(Far.Other.class, "visit"), new Back()))
                .isEqualTo("Back.visit");
    }

    @Test
    void aProtectedMethodIsOverriddenFromAnyPackage() {
        Dispatch kin = new Dispatch(Near.class, "kin");
        assertThat(Marked.of(kin, new Far.Kin())).isEqualTo("Kin.kin");
        assertThat(Marked.of(kin, new Far.Other())).isEqualTo("Near.kin");
    }
}

final class PackageDispatchTest_NearAsync {
    static final class Dispatches {
        static {
            Marked.register(PackageDispatchTest.Near.class, "visit");
            Marked.register(PackageDispatchTest.Near.class, "kin");
        }
    }
}

final class PackageDispatchTest_OpenedAsync {
    static final class Dispatches {
        static {
            Marked.register(PackageDispatchTest.Opened.class, "visit");
        }
    }
}

final class PackageDispatchTest_BackAsync {
    static final class Dispatches {
        static {
            Marked.register(PackageDispatchTest.Back.class, "visit");
        }
    }
}
