// SPDX-License-Identifier: Apache-2.0
package dev.pollen;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method that may await futures. It stays an ordinary method, which blocks its thread where it awaits; for each
 * one the processor also generates an entry in the type's companion ({@code WeatherAsync.report} for {@code
 * Weather.report}) that returns a lazy {@link Future} doing the same things in the same order without blocking.
 *
 * <p>In such a body {@link Futures#await(Future)} may stand wherever an expression may, and a direct call of another
 * {@code @Async} method is awaited.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Async {}
