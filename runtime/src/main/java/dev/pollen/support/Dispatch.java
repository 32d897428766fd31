// SPDX-License-Identifier: Apache-2.0
package dev.pollen.support;

import org.jspecify.annotations.Nullable;

/**
 * Finds the machine for a call of one method that can be overridden, as Java finds the method: by the class of the
 * receiver. A companion has one for each such method. What a class of receivers runs is worked out once, and kept with
 * that class.
 */
public final class Dispatch {
    private final Class<?> host;
    private final Signature signature;
    private final ClassValue<@Nullable Factory> factories = new ClassValue<>() {
        @Override
        protected @Nullable Factory computeValue(Class<?> receiver) {
            return new Selection(host, signature, receiver).factory();
        }
    };

    /**
     * The dispatch of an {@code @Async} method.
     *
     * @param host the type that declares it
     * @param parameters erased
     */
    public Dispatch(Class<?> host, String method, Class<?>... parameters) {
        this.host = host;
        this.signature = Signature.of(method, parameters);
    }

    /**
     * What makes the machine of the method that a call on {@code self} runs; null if that is no {@code @Async} method of
     * a class compiled with the processor, and is therefore to be called as it is.
     */
    public @Nullable Factory of(Object self) {
        return factories.get(self.getClass());
    }

    /**
     * Called when a companion's dispatches are initialised, for each {@code @Async} instance method with a body; once more
     * for every other erased signature that it overrides.
     *
     * @param host the type that declares it
     * @param parameters erased
     */
    public static void register(Class<?> host, Factory factory, String method, Class<?>... parameters) {
        Factories.register(host, Signature.of(method, parameters), factory);
    }
}
