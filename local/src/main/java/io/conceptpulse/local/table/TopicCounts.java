package io.conceptpulse.local.table;

/** What became of the records of a topic; all zero before the job has counted. */
public record TopicCounts(long in, long accepted, long duplicate, long late, long dead) {

    public static final TopicCounts NONE = new TopicCounts(0, 0, 0, 0, 0);

    /** Whether every record that was read has been judged. */
    public boolean addsUp() {
        return in == accepted + duplicate + late + dead;
    }

    TopicCounts plus(TopicCounts o) {
        return new TopicCounts(
                in + o.in,
                accepted + o.accepted,
                duplicate + o.duplicate,
                late + o.late,
                dead + o.dead);
    }

    TopicCounts with(String outcome, long total) {
        return switch (outcome) {
            case "IN" -> new TopicCounts(total, accepted, duplicate, late, dead);
            case "ACCEPTED" -> new TopicCounts(in, total, duplicate, late, dead);
            case "DUPLICATE" -> new TopicCounts(in, accepted, total, late, dead);
            case "LATE" -> new TopicCounts(in, accepted, duplicate, total, dead);
            case "DEAD" -> new TopicCounts(in, accepted, duplicate, late, total);
            default -> this;
        };
    }
}
