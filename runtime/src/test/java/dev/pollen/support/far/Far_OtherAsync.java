// SPDX-License-Identifier: Apache-2.0
package dev.pollen.support.far;

import dev.pollen.support.Marked;

final class Far_OtherAsync {
    private Far_OtherAsync() {}

    static final class Dispatches {
        static {
            Marked.register(Far.Other.class, "visit");
        }
    }
}

final class Far_OverridingAsync {
    static final class Dispatches {
        static {
            Marked.register(Far.Overriding.class, "visit");
        }
    }
}

final class Far_KinAsync {
    static final class Dispatches {
        static {
            Marked.register(Far.Kin.class, "kin");
        }
    }
}
