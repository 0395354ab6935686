package io.conceptpulse.job.store;

import java.io.Serializable;
import java.util.function.Function;

/** A function that travels to the TaskManagers. */
@FunctionalInterface
public interface Getter<T, R> extends Function<T, R>, Serializable {}
