package io.conceptpulse.bench.train;

import io.conceptpulse.bench.evaluate.EvaluationRun;
import io.conceptpulse.bench.evaluate.table.Header;
import io.conceptpulse.bench.evaluate.table.Row;
import io.conceptpulse.bench.evaluate.table.TableReader;
import io.conceptpulse.bench.evaluate.text.RawArticles;
import io.conceptpulse.bench.evaluate.text.RawArticles.RawArticle;
import io.conceptpulse.bench.evaluate.text.TextCell;
import io.conceptpulse.bench.evaluate.tone.Label;
import io.conceptpulse.concept.Hit;
import io.conceptpulse.concept.TargetFinder;
import io.conceptpulse.local.problem.Problem;
import io.conceptpulse.news.CleanText;
import io.conceptpulse.news.Sentences;
import io.conceptpulse.sentiment.ToneScorer;
import io.conceptpulse.sentiment.model.Expert;
import io.conceptpulse.sentiment.model.ToneModels;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the texts that a model is learned from. */
public final class TextFiles {

    private static final String TEXT = "text";
    private static final String TITLE = "title";
    private static final String LABEL = "label";
    private static final String TARGET = "target";
    private static final String COMPANY = "company";

    /** Of an article so many sentences, evenly; a long one says no more of its genre. */
    private static final int SENTENCES = 3;

    private static final int SHORTEST = 6;
    private static final int LONGEST = 200;

    private final ToneScorer rules = ToneScorer.with(ToneModels.NONE);
    private final TargetFinder targets = new TargetFinder();

    /**
     * Rows of {@code text} and {@code label}, cleaned as {@code evaluate sentiment} does; with a
     * column {@code target} too, the label is that of the tone towards it. With a column {@code
     * company} it is both: of the text, and towards the company.
     *
     * @return one genre, or two
     */
    public List<Genre> labelled(Path file) {
        try (TableReader reader = new TableReader(file)) {
            Header header = reader.header();
            if (header.has(TARGET)) {
                return List.of(labelled(file, TARGET, EvaluationRun.baseName(file)));
            }
            Genre whole = labelled(file, null, EvaluationRun.baseName(file));
            return header.has(COMPANY)
                    ? List.of(whole, labelled(file, COMPANY, whole.name() + Genre.BY_COMPANY))
                    : List.of(whole);
        }
    }

    /**
     * @param column that names the target; null where the label is that of the text as a whole
     */
    private Genre labelled(Path file, String column, String name) {
        List<Sample> samples = new ArrayList<>();
        try (TableReader reader = new TableReader(file)) {
            reader.header().require(List.of(TEXT, LABEL));
            for (Row row = reader.next(); row != null; row = reader.next()) {
                CleanText text = TextCell.clean(row.get(TEXT));
                int label = Expert.SIGNS.indexOf(Label.of(row, LABEL).toString());
                samples.add(
                        column != null
                                ? towards(text, row.get(column), label)
                                : Sample.of(text.title(), rules.score(text, List.of()), label));
            }
        }
        if (samples.stream().mapToInt(Sample::label).distinct().count() < 2) {
            throw Problem.usage(file + " needs labels of two classes or more to learn from");
        }
        return new Genre(name, column != null, samples);
    }

    private Sample towards(CleanText text, String target, int label) {
        List<Hit> hits = targets.find(text, target);
        String read = rules.textTowards(text, hits);
        return Sample.of(read, rules.scoreTowards(text, hits), label);
    }

    /**
     * Texts of a table ({@code text} or {@code title}); of JSON lines the titles, and of each
     * {@code text} some sentences and pairs of clauses.
     */
    public List<Sample> unlabelled(Path file) {
        return file.getFileName().toString().endsWith(".jsonl") ? articles(file) : table(file);
    }

    private static List<Sample> table(Path file) {
        List<Sample> samples = new ArrayList<>();
        try (TableReader reader = new TableReader(file)) {
            String column = reader.header().has(TEXT) ? TEXT : TITLE;
            reader.header().require(List.of(column));
            for (Row row = reader.next(); row != null; row = reader.next()) {
                samples.add(Sample.unlabelled(TextCell.clean(row.get(column)).title()));
            }
        }
        return samples;
    }

    private static List<Sample> articles(Path file) {
        List<Sample> samples = new ArrayList<>();
        for (RawArticle article : RawArticles.read(file)) {
            add(samples, article.title());
            pieces(samples, article.body());
        }
        return samples;
    }

    private static void pieces(List<Sample> samples, String article) {
        String text = TextCell.clean(article).title();
        List<Sentences.Span> sentences = Sentences.split(text);
        int count = Math.min(SENTENCES, sentences.size());
        for (int i = 0; i < count; i++) {
            Sentences.Span sentence = sentences.get(i * sentences.size() / count);
            add(samples, sentence.in(text));
            List<Sentences.Span> clauses = Sentences.clauses(text, sentence);
            if (clauses.size() > 2) {
                int first = i % (clauses.size() - 1);
                add(
                        samples,
                        text.substring(clauses.get(first).start(), clauses.get(first + 1).end()));
            }
        }
    }

    private static void add(List<Sample> samples, String text) {
        String piece = TextCell.clean(text).title();
        if (piece.length() >= SHORTEST && piece.length() <= LONGEST) {
            samples.add(Sample.unlabelled(piece));
        }
    }
}
