package io.conceptpulse.cli.submit;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.Set;

/**
 * How far a job has come.
 *
 * @param state of the job
 * @param tasks all subtasks
 * @param runningTasks those that run, state restored
 * @param waiting those that have no slot yet
 * @param slots how many slots the job needs: its tasks share them
 */
record JobProgress(String state, int tasks, int runningTasks, int waiting, int slots) {

    private static final Set<String> OVER = Set.of("FAILED", "CANCELED", "FINISHED", "SUSPENDED");

    static JobProgress of(JsonNode job) {
        int tasks = 0;
        int running = 0;
        int waiting = 0;
        int slots = 0;
        for (JsonNode vertex : job.path("vertices")) {
            int parallelism = vertex.path("parallelism").asInt();
            JsonNode counts = vertex.path("tasks");
            tasks += parallelism;
            running += counts.path("RUNNING").asInt();
            waiting += counts.path("CREATED").asInt() + counts.path("SCHEDULED").asInt();
            slots = Math.max(slots, parallelism);
        }
        return new JobProgress(job.path("state").asText(), tasks, running, waiting, slots);
    }

    boolean running() {
        return state.equals("RUNNING") && tasks > 0 && runningTasks == tasks;
    }

    boolean over() {
        return OVER.contains(state);
    }

    String line() {
        if (running()) {
            return "running, %d tasks".formatted(tasks);
        }
        return state.equals("RUNNING")
                ? "tasks running %d/%d".formatted(runningTasks, tasks)
                : state;
    }
}
