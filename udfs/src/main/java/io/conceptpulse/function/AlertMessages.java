package io.conceptpulse.function;

import io.conceptpulse.spike.Alert;
import io.conceptpulse.spike.AlertLife;
import io.conceptpulse.spike.Evidence;
import io.conceptpulse.spike.SpikeDetector.Finding;
import io.conceptpulse.spike.SpikeDetector.Judgement;

import java.util.List;
import java.util.Optional;

/** Puts what was found into a message. */
final class AlertMessages {

    private AlertMessages() {}

    /**
     * The message; when an alert closes after its mentions have left the windows, it has no
     * finding.
     */
    static Alert of(
            String concept,
            AlertLife alert,
            Alert.State state,
            long now,
            boolean marketOpen,
            Optional<Finding> finding) {
        Judgement judgement =
                finding.map(Finding::judgement).orElse(new Judgement(0, 0, 1, 0, false));
        Optional<Evidence> evidence = finding.map(Finding::evidence);
        return new Alert(
                alert.alertId(),
                alert.seq(),
                Alert.Kind.MENTION_SPIKE,
                concept,
                state,
                now,
                alert.openedAt(),
                judgement.minutes(),
                evidence.map(Evidence::stories).orElse(0),
                evidence.map(Evidence::mentions).orElse(0),
                evidence.map(Evidence::sources).orElse(0),
                judgement.mean(),
                judgement.deviation(),
                judgement.score(),
                evidence.map(e -> e.first().source()).orElse(""),
                evidence.map(e -> e.first().firstSeen()).orElse(0L),
                evidence.map(Evidence::headlines).orElse(List.of()),
                evidence.map(Evidence::stocks).orElse(List.of()),
                marketOpen,
                null);
    }
}
