package io.conceptpulse.local.table;

import java.util.Map;
import java.util.OptionalDouble;

/** The columns of the table of boards. */
final class BoardTable {

    /** Columns but for the name, with the space before each. */
    private static final int FIGURES = 61;

    /** A narrower terminal cuts off the last columns. */
    static final int MIN_WIDTH = 69;

    private static final int TONE = 7;
    private static final int MIN_NAME = 8;
    private static final int MAX_NAME = 28;

    /** 亿. */
    private static final double HUNDRED_MILLION = 1e8;

    private final Map<String, String> names;
    private final int nameWidth;
    private final boolean colours;

    BoardTable(Map<String, String> names, int width, boolean colours) {
        this.names = names;
        this.nameWidth = Math.max(MIN_NAME, Math.min(MAX_NAME, width - FIGURES - 1));
        this.colours = colours;
    }

    String heading() {
        return Cells.left("board", nameWidth)
                + mentions("1h", "today", "stories")
                + Cells.right("tone", TONE)
                + figures("index", "change", "亿", "lim", "cov")
                + " !";
    }

    String row(Board board) {
        String name = Cells.plain(names.getOrDefault(board.concept(), board.concept()));
        OptionalDouble tone = board.tone();
        Board.Index index = board.index();
        String text =
                Cells.left(name, nameWidth)
                        + mentions(
                                Integer.toString(board.mentionsHour()),
                                Integer.toString(board.mentionsToday()),
                                Integer.toString(board.storiesToday()));
        text +=
                Paint.signed(
                        tone.orElse(0),
                        Cells.right(
                                tone.isPresent() ? "%+.2f".formatted(tone.getAsDouble()) : "–",
                                TONE),
                        colours);
        text += index == null ? figures("–", "–", "–", "–", "–") : figures(index);
        return text + (board.alertOpen() ? Paint.ALARM.on(" ●", colours) : "  ");
    }

    private String figures(Board.Index index) {
        double change = index.changePercent();
        return Cells.right("%.2f".formatted(index.close()), 9)
                + Paint.signed(change, Cells.right("%+.2f%%".formatted(change), 9), colours)
                + Cells.right("%.1f".formatted(index.turnover() / HUNDRED_MILLION), 7)
                + Cells.right(Integer.toString(index.limitUps()), 4)
                + Cells.right("%.0f%%".formatted(index.coveragePercent()), 5);
    }

    private static String mentions(String hour, String today, String stories) {
        return Cells.right(hour, 4) + Cells.right(today, 6) + Cells.right(stories, 8);
    }

    private static String figures(String index, String change, String yi, String up, String cov) {
        return Cells.right(index, 9)
                + Cells.right(change, 9)
                + Cells.right(yi, 7)
                + Cells.right(up, 4)
                + Cells.right(cov, 5);
    }
}
