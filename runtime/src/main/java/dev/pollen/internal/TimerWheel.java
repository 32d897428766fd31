// SPDX-License-Identifier: Apache-2.0
package dev.pollen.internal;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A hierarchical timer wheel. Arming and disarming are O(1); an entry moves down at most seven times before it expires.
 * For one thread at a time; calls nobody.
 *
 * <p>Time is counted in ticks of 2<sup>16</sup> ns (66 µs) since the origin; a deadline is rounded up to a tick, so that
 * nothing expires early. Entries expire in the order of their ticks, those of one tick in the order of arming. Level
 * {@code n} has 64 slots of 64<sup>n</sup> ticks. An entry lives on the level of the highest digit, to the base of 64, in
 * which its tick differs from the present one; so all entries of a level come before those of the next, none is in a slot
 * that is past, and eight levels hold every deadline that a {@code long} can tell.
 */
public final class TimerWheel {
    private static final int TICK_BITS = 16;
    private static final int SLOT_BITS = 6;
    private static final int SLOTS = 1 << SLOT_BITS;
    private static final int LEVELS = 8;

    private final long origin;
    private final TimerEntry[] @Nullable [] levels = new TimerEntry[LEVELS][];
    private final long[] occupied = new long[LEVELS];

    /** Up to here everything has expired or sits in the slot of this very tick. */
    private long present;

    private int size;

    /**
     * An empty wheel.
     *
     * @param now the clock's reading; later readings and deadlines are compared with it by difference, so that the clock
     *     may wrap around
     */
    public TimerWheel(long now) {
        origin = now;
    }

    /** Whether nothing is armed. */
    public boolean isEmpty() {
        return size == 0;
    }

    /** How many entries are armed. */
    public int size() {
        return size;
    }

    /** Arms an entry that was never armed. */
    public void arm(TimerEntry entry) {
        link(entry);
        size++;
    }

    /** Disarms an entry; nothing if it is not armed here any more. */
    public void disarm(TimerEntry entry) {
        if (entry.slot == TimerEntry.UNLINKED) return;
        unlink(entry);
        size--;
    }

    /**
     * The time from which {@link #takeExpired} has work to do: never after an armed entry's tick, but it may be before
     * the first of them, to move entries down a level.
     *
     * @return nanoseconds of the clock; without meaning when the wheel is empty
     */
    public long nextDeadline() {
        int level = lowestLevel();
        return level == LEVELS ? origin : origin + (startOfNext(level) << TICK_BITS);
    }

    /**
     * Takes the next entry whose time has come, and disarms it.
     *
     * @param now the clock's reading; one that lies before an earlier reading counts as that
     * @return null if there is none
     */
    public @Nullable TimerEntry takeExpired(long now) {
        long target = (now - origin) >> TICK_BITS;
        while (size > 0) {
            int level = lowestLevel();
            long start = startOfNext(level);
            if (start > target && start > present) break;
            present = Math.max(present, start);
            if (level == 0) {
                TimerEntry expired = Objects.requireNonNull(slots(0)[digit(0)]);
                disarm(expired);
                return expired;
            }
            moveDown(level, digit(level));
        }
        present = Math.max(present, target);
        return null;
    }

    private void moveDown(int level, int slot) {
        TimerEntry[] slots = slots(level);
        for (TimerEntry entry = slots[slot]; entry != null; entry = slots[slot]) {
            unlink(entry);
            link(entry);
        }
    }

    private void link(TimerEntry entry) {
        long sinceOrigin = entry.deadline - origin;
        long tick = Math.max(present, ((sinceOrigin - 1) >> TICK_BITS) + 1); // rounded up
        int level = tick == present ? 0 : (63 - Long.numberOfLeadingZeros(tick ^ present)) / SLOT_BITS;
        int slot = (int) (tick >>> (level * SLOT_BITS)) & (SLOTS - 1);
        TimerEntry[] slots = slots(level);
        TimerEntry first = slots[slot];
        if (first == null) {
            entry.next = entry;
            entry.previous = entry;
            slots[slot] = entry;
            occupied[level] |= 1L << slot;
        } else {
            TimerEntry last = Objects.requireNonNull(first.previous);
            entry.next = first;
            entry.previous = last;
            last.next = entry;
            first.previous = entry;
        }
        entry.slot = (short) ((level << SLOT_BITS) | slot);
    }

    private void unlink(TimerEntry entry) {
        int level = entry.slot >> SLOT_BITS;
        int slot = entry.slot & (SLOTS - 1);
        TimerEntry[] slots = slots(level);
        TimerEntry next = Objects.requireNonNull(entry.next);
        if (next == entry) {
            slots[slot] = null;
            occupied[level] &= ~(1L << slot);
        } else {
            TimerEntry previous = Objects.requireNonNull(entry.previous);
            previous.next = next;
            next.previous = previous;
            if (slots[slot] == entry) slots[slot] = next;
        }
        entry.next = null;
        entry.previous = null;
        entry.slot = TimerEntry.UNLINKED;
    }

    private @Nullable TimerEntry[] slots(int level) {
        @Nullable TimerEntry[] slots = levels[level];
        if (slots == null) {
            slots = new TimerEntry[SLOTS];
            levels[level] = slots;
        }
        return slots;
    }

    private int lowestLevel() {
        int level = 0;
        while (level < LEVELS && occupied[level] == 0) level++;
        return level;
    }

    /** The first tick of the first occupied slot of a level that has one. */
    private long startOfNext(int level) {
        int shift = level * SLOT_BITS;
        long slot = Long.numberOfTrailingZeros(occupied[level]);
        long above = present & (-1L << (shift + SLOT_BITS));
        return above | (slot << shift);
    }

    private int digit(int level) {
        return (int) (present >>> (level * SLOT_BITS)) & (SLOTS - 1);
    }
}
