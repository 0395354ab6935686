package io.conceptpulse.local.table;

import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Shows snapshots: redrawn in place on a terminal, one block below the other elsewhere. Used by one
 * thread.
 */
public final class LiveTable implements AutoCloseable {

    private static final Duration REDRAW = Duration.ofSeconds(1);
    private static final Duration BLOCK = Duration.ofSeconds(10);
    private static final int PLAIN_WIDTH = 100;
    private static final int PLAIN_HEIGHT = 30;
    private static final String ESC = "\u001b[";

    private final PrintStream out;
    private final Terminal terminal;
    private final boolean inPlace;
    private final Screen screen;
    private int drawn;

    private LiveTable(PrintStream out, Terminal terminal, boolean inPlace, Screen screen) {
        this.out = out;
        this.terminal = terminal;
        this.inPlace = inPlace;
        this.screen = screen;
    }

    /**
     * @param out standard output; where it is no terminal, blocks are printed
     * @param names names of boards by id
     * @param noColor the environment variable NO_COLOR
     */
    public static LiveTable open(
            PrintStream out, Map<String, String> names, ColorMode mode, String noColor) {
        try {
            Terminal terminal =
                    TerminalBuilder.builder()
                            .system(true)
                            .systemOutput(TerminalBuilder.SystemOutput.SysOut)
                            // JLine would put back the default, and Ctrl-C would skip the hooks.
                            .nativeSignals(false)
                            .dumb(true)
                            .build();
            boolean inPlace = !terminal.getType().startsWith(Terminal.TYPE_DUMB);
            Screen screen = new Screen(names, mode.colours(inPlace, noColor));
            return new LiveTable(out, terminal, inPlace, screen);
        } catch (IOException e) {
            return new LiveTable(out, null, false, new Screen(names, mode.colours(false, noColor)));
        }
    }

    /** How long to wait between two snapshots. */
    public Duration interval() {
        return inPlace ? REDRAW : BLOCK;
    }

    /** Whether frames replace each other. */
    public boolean isInPlace() {
        return inPlace;
    }

    public void show(Pulse pulse, RunState run) {
        if (!inPlace) {
            screen.render(pulse, run, PLAIN_WIDTH, PLAIN_HEIGHT).forEach(out::println);
            out.println();
            return;
        }
        Size size = orPlain(terminal.getSize());
        int height = Math.max(1, size.getRows() - 1);
        List<String> lines = screen.render(pulse, run, size.getColumns(), height);
        StringBuilder frame = new StringBuilder();
        if (drawn > 0) {
            frame.append(ESC).append(drawn).append("A\r");
        }
        List<String> shown = lines.subList(0, Math.min(height, lines.size()));
        for (String line : shown) {
            frame.append(line).append(ESC).append("K\n");
        }
        // What a longer frame left below.
        frame.append(ESC).append("J");
        drawn = shown.size();
        out.print(frame);
        out.flush();
    }

    /** A terminal that does not know its size, as of a recorder or a serial line, says 0. */
    static Size orPlain(Size said) {
        return new Size(
                said.getColumns() > 0 ? said.getColumns() : PLAIN_WIDTH,
                said.getRows() > 0 ? said.getRows() : PLAIN_HEIGHT);
    }

    @Override
    public void close() throws IOException {
        if (terminal != null) {
            terminal.close();
        }
    }
}
