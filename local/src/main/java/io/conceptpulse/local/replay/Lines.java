package io.conceptpulse.local.replay;

import io.conceptpulse.local.problem.Problem;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * The lines of a text in UTF-8 that are not blank, numbered from 1, read as they are asked for. A
 * byte-order mark and line ends of either kind are left out.
 */
public final class Lines implements Iterator<Lines.Line> {

    /** One line and where it stands. */
    public record Line(String file, long number, String text) {

        /** What is wrong with this line. */
        public Problem problem(String why) {
            return Problem.atLine(file, number, why);
        }
    }

    private static final int BUFFER = 1 << 16;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String name;
    private final InputStream bytes;
    private long number;
    private Line next;

    public Lines(Source source) {
        name = source.name();
        bytes = new BufferedInputStream(source.open(), BUFFER);
        next = read();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Line next() {
        if (next == null) {
            throw new NoSuchElementException();
        }
        Line line = next;
        next = read();
        return line;
    }

    private Line read() {
        try {
            for (String text = readLine(); text != null; text = readLine()) {
                if (!text.isBlank()) {
                    return new Line(name, number, text);
                }
            }
            bytes.close();
            return null;
        } catch (CharacterCodingException e) {
            throw Problem.atLine(name, number, "not UTF-8; convert it, e.g. with iconv");
        } catch (IOException e) {
            throw Source.unreadable(name, e);
        }
    }

    /** Decodes line by line, so that what is no UTF-8 is found in its own line. */
    private String readLine() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int b = bytes.read();
        if (b < 0) {
            return null;
        }
        number++;
        for (; b >= 0 && b != '\n'; b = bytes.read()) {
            line.write(b);
        }
        String text =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(line.toByteArray()))
                        .toString();
        if (number == 1 && text.startsWith(BYTE_ORDER_MARK)) {
            text = text.substring(1);
        }
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }
}
