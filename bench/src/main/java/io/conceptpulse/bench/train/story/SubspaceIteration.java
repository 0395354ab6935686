package io.conceptpulse.bench.train.story;

import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * The first singular vectors of a large symmetric matrix, by subspace iteration from a random start
 * and a Rayleigh-Ritz step (Halko, Martinsson and Tropp 2011). The same seed gives the same bytes.
 */
final class SubspaceIteration {

    private static final int OVERSAMPLES = 10;
    private static final int ITERATIONS = 8;

    private SubspaceIteration() {}

    /**
     * Left singular vectors, each times its singular value; the largest first, fewer where the
     * matrix has fewer rows.
     *
     * @param times multiplies the matrix with one of as many rows
     * @return a row for each of the matrix
     */
    static double[][] of(UnaryOperator<double[][]> times, int size, int dimensions, long seed) {
        int wide = Math.min(size, dimensions + OVERSAMPLES);
        SplittableRandom random = new SplittableRandom(seed);
        double[][] basis = new double[size][wide];
        for (double[] row : basis) {
            Arrays.setAll(row, i -> random.nextDouble() - 0.5);
        }
        orthonormalise(basis);
        for (int i = 0; i < ITERATIONS; i++) {
            basis = times.apply(basis);
            orthonormalise(basis);
        }
        JacobiEigen eigen = JacobiEigen.of(inner(basis, times.apply(basis)));
        int[] largest =
                IntStream.range(0, wide)
                        .boxed()
                        .sorted(Comparator.comparingDouble(i -> -Math.abs(eigen.values()[i])))
                        .limit(dimensions)
                        .mapToInt(Integer::intValue)
                        .toArray();
        double[][] vectors = new double[size][largest.length];
        for (int row = 0; row < size; row++) {
            for (int i = 0; i < largest.length; i++) {
                double sum = 0;
                for (int k = 0; k < wide; k++) {
                    sum += basis[row][k] * eigen.vectors()[k][largest[i]];
                }
                vectors[row][i] = sum * Math.abs(eigen.values()[largest[i]]);
            }
        }
        return vectors;
    }

    /** Gram-Schmidt over columns, twice, because once is not exact enough. */
    private static void orthonormalise(double[][] columns) {
        int wide = columns.length == 0 ? 0 : columns[0].length;
        for (int k = 0; k < wide; k++) {
            for (int pass = 0; pass < 2; pass++) {
                for (int before = 0; before < k; before++) {
                    double dot = 0;
                    for (double[] row : columns) {
                        dot += row[k] * row[before];
                    }
                    for (double[] row : columns) {
                        row[k] -= dot * row[before];
                    }
                }
            }
            double squares = 0;
            for (double[] row : columns) {
                squares += row[k] * row[k];
            }
            double length = Math.sqrt(squares);
            for (double[] row : columns) {
                row[k] = length < 1e-12 ? 0 : row[k] / length;
            }
        }
    }

    private static double[][] inner(double[][] left, double[][] right) {
        int wide = left.length == 0 ? 0 : left[0].length;
        double[][] inner = new double[wide][wide];
        for (int row = 0; row < left.length; row++) {
            for (int i = 0; i < wide; i++) {
                for (int j = 0; j < wide; j++) {
                    inner[i][j] += left[row][i] * right[row][j];
                }
            }
        }
        return inner;
    }
}
