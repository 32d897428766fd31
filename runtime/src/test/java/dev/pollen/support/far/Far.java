// SPDX-License-Identifier: Apache-2.0
package dev.pollen.support.far;

import dev.pollen.Async;
import dev.pollen.support.PackageDispatchTest;

/** Subclasses in another package. */
public final class Far {
    private Far() {}

    /** Its method of the same signature is another one. */
    public static class Other extends PackageDispatchTest.Near {
        @Async
        public void visit() {}
    }

    public static class PrivateOther extends PackageDispatchTest.Near {
        private void visit() {}

        void use() {
            visit();
        }
    }

    public static class StaticOther extends PackageDispatchTest.Near {
        static void visit() {}
    }

    /** Overrides what a class of the first package has made public. */
    public static class Overriding extends PackageDispatchTest.Opened {
        @Override
        @Async
        public void visit() {}
    }

    /** Overrides a protected method. */
    public static class Kin extends PackageDispatchTest.Near {
        @Override
        @Async
        protected void kin() {}
    }
}
