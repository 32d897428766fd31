// SPDX-License-Identifier: Apache-2.0
package dev.pollen.support;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks every class that Pollen generates. Unlike {@code javax.annotation.processing.Generated} it is in the class file:
 * tools that measure or analyse classes can leave these out, and the processor knows its own output of an earlier build.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface AsyncGenerated {}
