// SPDX-License-Identifier: Apache-2.0
package dev.pollen.support;

/** A machine that does nothing but say which method's it is. */
public final class Marked extends ObjectMachine<String> {
    private final String method;

    private Marked(String method) {
        this.method = method;
    }

    /** Does what the companion of {@code host} does for an {@code @Async} method that it declares. */
    public static void register(Class<?> host, String method, Class<?>... parameters) {
        Dispatch.register(
                host, (self, arguments) -> new Marked(host.getSimpleName() + "." + method), method, parameters);
    }

    /** Whose machine a call on {@code self} makes, {@code Weather.report}; or {@code plain} for a plain call. */
    static String of(Dispatch dispatch, Object self) {
        Factory factory = dispatch.of(self);
        return factory == null ? "plain" : factory.make(self, new Object[0]).method();
    }

    @Override
    public boolean step(Run run, int depth) {
        return ready(method);
    }

    @Override
    protected String method() {
        return method;
    }
}
