package io.conceptpulse.function;

import io.conceptpulse.concept.Concept;
import io.conceptpulse.fixture.Definitions;
import org.apache.flink.runtime.state.KeyGroupRangeAssignment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EvenKeysTest {

    /** State is filed under these for ever. */
    private static final int[] FROZEN = {
        52, 85, 29, 102, 32, 63, 410, 178, 56, 342, 83, 146, 181, 141, 16, 26
    };

    @Test
    void theKeysAreFrozen() {
        assertThat(IntStream.range(0, EvenKeys.SHARDS).map(EvenKeys::key).toArray())
                .containsExactly(FROZEN);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 8, 16})
    void everySubtaskHasTheSameNumberOfKeys(int parallelism) {
        int[] keysOfSubtask = new int[parallelism];
        for (int number = 0; number < EvenKeys.SHARDS; number++) {
            keysOfSubtask[
                    KeyGroupRangeAssignment.assignKeyToParallelOperator(
                            EvenKeys.key(number), EvenKeys.MAX_PARALLELISM, parallelism)]++;
        }
        assertThat(keysOfSubtask).containsOnly(EvenKeys.SHARDS / parallelism);
    }

    @Test
    void aKeyLeadsBackToItsNumber() {
        for (int number = 0; number < EvenKeys.SHARDS; number++) {
            assertThat(EvenKeys.numberOfKey(EvenKeys.key(number))).isEqualTo(number);
        }
        assertThatThrownBy(() -> EvenKeys.numberOfKey(-1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void stocksSpreadOverTheShards() {
        int[] stocks = new int[EvenKeys.SHARDS];
        for (int code = 600_000; code < 605_400; code++) {
            stocks[EvenKeys.numberOf(code + ".SH", EvenKeys.SHARDS)]++;
        }
        int mean = 5_400 / EvenKeys.SHARDS;
        assertThat(Arrays.stream(stocks).boxed())
                .allSatisfy(n -> assertThat(n).isBetween(mean / 2, mean * 2));
    }

    @Test
    void aStockIsDefinedToTheBucketOfTheMarketAndABoardToItsOwn() {
        assertThat(EvenKeys.bucketKey(Definitions.stock("600000.SH")))
                .isEqualTo(EvenKeys.bucketKey(Concept.MARKET));
        assertThat(EvenKeys.bucketKey(Definitions.board("sora").change()))
                .isEqualTo(EvenKeys.bucketKey("sora"));
    }
}
