package io.conceptpulse.bench.train;

import io.conceptpulse.local.problem.Problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** Where a model comes from, in lines for a person. Without a date: same files, same bytes. */
final class Provenance {

    private final List<String> lines = new ArrayList<>();

    Provenance(long seed) {
        lines.add("Model of tone, learned by: concept-pulse train tone");
        lines.add(
                "Texts that it was learned from are not part of the project, but those composed for it");
        lines.add("(towards-*.tsv); of all it holds weights of single characters and of pairs of");
        lines.add("neighbours, and no text.");
        lines.add("");
        lines.add("seed: " + seed);
        ModelTrainer.parameters().forEach(lines::add);
        lines.add("");
    }

    void file(String use, Path file, int rows) {
        lines.add(
                "%s: %s, %d texts, SHA-256 %s"
                        .formatted(use, file.getFileName(), rows, sha256(file)));
    }

    void figures(String how, List<CrossValidation.Result> results) {
        lines.add("");
        lines.add("macro-F1, " + how + ": rules alone, model alone, together");
        for (CrossValidation.Result result : results) {
            lines.add(
                    String.format(
                            Locale.ROOT,
                            "%s: %.4f, %.4f, %.4f",
                            result.name(),
                            result.rules().value(),
                            result.model().value(),
                            result.together().value()));
        }
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    private static String sha256(Path file) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(digest);
        } catch (IOException e) {
            throw Problem.usage("cannot read " + file + " (" + e + ")", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
