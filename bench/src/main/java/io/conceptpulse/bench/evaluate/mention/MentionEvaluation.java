package io.conceptpulse.bench.evaluate.mention;

import io.conceptpulse.bench.evaluate.Evaluation;
import io.conceptpulse.bench.evaluate.table.Header;
import io.conceptpulse.concept.MentionMatcher;
import io.conceptpulse.local.problem.Problem;

import java.nio.file.Path;
import java.util.List;

/** Where texts name stocks and boards, as the job's matcher finds them. */
public final class MentionEvaluation implements Evaluation<Mentions> {

    private static final String TEXT = "text";

    private final MentionMatcher matcher;

    /**
     * @param stocks a list of stocks; null for none
     * @param concepts names or definitions of boards; null for none
     * @param formerNames {@code standard}, {@code none}, or a file of names that stocks had before
     */
    public MentionEvaluation(Path stocks, Path concepts, String formerNames) {
        if (stocks == null && concepts == null) {
            throw Problem.usage("nothing to look for; name --stocks or --concepts, or both");
        }
        matcher =
                MentionMatcher.compile(
                        concepts == null ? List.of() : CatalogFiles.concepts(concepts),
                        stocks == null ? List.of() : CatalogFiles.stocks(stocks),
                        CatalogFiles.formerNames(formerNames));
    }

    @Override
    public void check(Header header) {
        header.require(List.of(TEXT));
    }

    @Override
    public List<String> added() {
        return List.of("stocks", "concepts");
    }

    @Override
    public Rater<Mentions> rater(Header header) {
        return row -> Mentions.in(row.get(TEXT), matcher);
    }

    @Override
    public List<String> cells(Mentions mentions) {
        return List.of(Mentions.cell(mentions.stocks()), Mentions.cell(mentions.concepts()));
    }

    @Override
    public Tally<Mentions> tally(Header header) {
        return new MentionTally(header);
    }
}
