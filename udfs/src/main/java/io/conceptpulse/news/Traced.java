package io.conceptpulse.news;

import java.util.Arrays;
import java.util.List;

/**
 * A text that knows where its characters come from, while it is cleaned. Each rule takes pieces of
 * it over, from left to right, into a {@link Builder}.
 *
 * @param text what is left of the original
 * @param offsets where it stood there
 */
record Traced(String text, Offsets offsets) {

    static final Traced NOTHING = of("");

    static Traced of(String original) {
        return new Traced(original, Offsets.SAME);
    }

    int length() {
        return text.length();
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** The same places with other characters in them. */
    Traced withText(String same) {
        return same.equals(text) ? this : new Traced(same, offsets);
    }

    Traced sub(int from, int to) {
        return from == 0 && to == text.length()
                ? this
                : new Builder(this, to - from).keep(from, to).build();
    }

    Traced sub(int from) {
        return sub(from, text.length());
    }

    /** Without these characters; the same instance where that is none. */
    Traced without(int from, int to) {
        return from == to ? this : new Builder(this).keep(0, from).keep(to, text.length()).build();
    }

    Traced strip() {
        int from = 0;
        int to = text.length();
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return sub(from, to);
    }

    /** The parts of one original, in its order, with a character between them. */
    static Traced join(char between, List<Traced> parts) {
        if (parts.isEmpty()) {
            return NOTHING;
        }
        Builder joined = new Builder(parts.get(0)).keep(0, parts.get(0).length());
        for (Traced part : parts.subList(1, parts.size())) {
            joined.from(part);
            joined.put(between, 0);
            joined.keep(0, part.length());
        }
        return joined.build();
    }

    /** Takes over pieces of a text, in its order. */
    static final class Builder {

        private final StringBuilder out;
        private Traced source;
        private int run;
        private int[] starts = new int[8];
        private int[] origins = new int[8];
        private int count;

        Builder(Traced source) {
            this(source, source.length());
        }

        /**
         * @param expected how many characters it will hold; with that of the source for each of its
         *     lines, many short lines would cost the square of the text
         */
        Builder(Traced source, int expected) {
            this.source = source;
            this.out = new StringBuilder(Math.max(0, expected));
        }

        /** What follows is taken from another text of the same original, further down. */
        Builder from(Traced next) {
            source = next;
            run = 0;
            return this;
        }

        /** Takes over these characters of the source. */
        Builder keep(int from, int to) {
            if (from >= to) {
                return this;
            }
            Offsets offsets = source.offsets;
            seek(from);
            int at = from;
            while (at < to) {
                seek(at);
                int end = run + 1 < offsets.runs() ? Math.min(to, offsets.startOf(run + 1)) : to;
                add(offsets.originOfRun(run) + at - offsets.startOf(run));
                out.append(source.text, at, end);
                at = end;
            }
            return this;
        }

        /** Puts a character that stands for what begins at this place of the source. */
        Builder put(char c, int at) {
            seek(Math.min(at, Math.max(0, source.length() - 1)));
            add(source.offsets.originOfRun(run) + at - source.offsets.startOf(run));
            out.append(c);
            return this;
        }

        boolean endsWith(char c) {
            return out.length() > 0 && out.charAt(out.length() - 1) == c;
        }

        int length() {
            return out.length();
        }

        Traced build() {
            return count == 0
                    ? NOTHING
                    : new Traced(
                            out.toString(),
                            new Offsets(
                                    Arrays.copyOf(starts, count), Arrays.copyOf(origins, count)));
        }

        private void seek(int at) {
            if (begins(run) <= at && at < begins(run + 1)) {
                return;
            }
            // Mostly it is the next one; a search keeps far jumps cheap.
            boolean next = begins(run + 1) <= at && at < begins(run + 2);
            run = next ? run + 1 : source.offsets.runOf(at);
        }

        private int begins(int of) {
            return of < source.offsets.runs() ? source.offsets.startOf(of) : Integer.MAX_VALUE;
        }

        /** The next character comes from there; a run begins where it does not follow the last. */
        private void add(int origin) {
            int start = out.length();
            if (count > 0 && origins[count - 1] + start - starts[count - 1] == origin) {
                return;
            }
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, 2 * count);
                origins = Arrays.copyOf(origins, 2 * count);
            }
            starts[count] = start;
            origins[count++] = origin;
        }
    }
}
