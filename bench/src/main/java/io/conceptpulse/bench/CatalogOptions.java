package io.conceptpulse.bench;

import picocli.CommandLine.Option;

import java.nio.file.Path;

/** Options that name the stocks and boards to look for. */
final class CatalogOptions {

    @Option(
            names = "--stocks",
            paramLabel = "FILE",
            description = "Stock list, CSV with ts_code, name and list_date; or .jsonl.")
    private Path stocks;

    @Option(
            names = "--concepts",
            paramLabel = "FILE",
            description = "Names of boards, one a line, which are their ids too; or .jsonl.")
    private Path concepts;

    @Option(
            names = "--former-names",
            paramLabel = "FILE",
            description =
                    "Names that stocks had before, symbol, tab, name; 'none' for none. Default:"
                            + " those that the job has.")
    private String formerNames = "standard";

    /** Null where none was named. */
    Path stocks() {
        return stocks;
    }

    /** Null where none was named. */
    Path concepts() {
        return concepts;
    }

    String formerNames() {
        return formerNames;
    }
}
