// SPDX-License-Identifier: Apache-2.0
package dev.pollen.processor.library;

import dev.pollen.Context;
import dev.pollen.Future;
import dev.pollen.Futures;
import dev.pollen.Poll;

/**
 * The futures that rewritten bodies await: {@code ready…} are, {@code late…} are after one poll. One method for each
 * primitive type, so that no overload is chosen.
 */
public final class Sprinkle {
    private Sprinkle() {}

    public static <T> Future<T> ready(T value) {
        return Futures.ready(value);
    }

    public static <T> Future<T> late(T value) {
        return new Late<>(value);
    }

    public static Future<Integer> readyInt(int value) {
        return Futures.ready(value);
    }

    public static Future<Integer> lateInt(int value) {
        return new Late<>(value);
    }

    public static Future<Long> readyLong(long value) {
        return Futures.ready(value);
    }

    public static Future<Long> lateLong(long value) {
        return new Late<>(value);
    }

    public static Future<Short> readyShort(short value) {
        return Futures.ready(value);
    }

    public static Future<Short> lateShort(short value) {
        return new Late<>(value);
    }

    public static Future<Byte> readyByte(byte value) {
        return Futures.ready(value);
    }

    public static Future<Byte> lateByte(byte value) {
        return new Late<>(value);
    }

    public static Future<Character> readyChar(char value) {
        return Futures.ready(value);
    }

    public static Future<Character> lateChar(char value) {
        return new Late<>(value);
    }

    public static Future<Boolean> readyBoolean(boolean value) {
        return Futures.ready(value);
    }

    public static Future<Boolean> lateBoolean(boolean value) {
        return new Late<>(value);
    }

    public static Future<Float> readyFloat(float value) {
        return Futures.ready(value);
    }

    public static Future<Float> lateFloat(float value) {
        return new Late<>(value);
    }

    public static Future<Double> readyDouble(double value) {
        return Futures.ready(value);
    }

    public static Future<Double> lateDouble(double value) {
        return new Late<>(value);
    }

    private static final class Late<T> implements Future<T> {
        private final T value;
        private boolean polled;

        Late(T value) {
            this.value = value;
        }

        @Override
        public Poll<T> poll(Context cx) {
            if (polled) return Poll.ready(value);
            polled = true;
            cx.waker().wake();
            return Poll.pending();
        }
    }
}
